package org.immerse.directory.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.editing.Behind;
import org.immerse.api.security.Accounts;
import org.immerse.directory.internal.DemoSet;
import org.immerse.directory.internal.Generated;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.junit.jupiter.api.Test;

class HsdsImportTest {
    private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";
    private static final String ORGANIZATION = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";

    @Provide
    Arbitrary<Generated.Office> offices() {
        return Generated.offices();
    }

    private static HsdsExport export(TestDirectory site) {
        return new HsdsExport(site.directory, site.concepts, TestDirectory.SITE);
    }

    private static HsdsImport imports(TestDirectory site) {
        return new HsdsImport(site.entries, site.tables, site.translations);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 25)
    void whatWasExportedComesBackAsItWas(@ForAll("offices") Generated.Office office) {
        try (TestDirectory first = new TestDirectory();
                TestDirectory second = new TestDirectory()) {
            first.publish(office);
            comesBack(first, second);
        }
    }

    @Test
    void theDemoSetComesBackAsItWas() {
        try (TestDirectory first = new TestDirectory();
                TestDirectory second = new TestDirectory()) {
            first.entries.publishAll(Accounts.SYSTEM, DemoSet.read((id, flaw) -> {}));
            comesBack(first, second);
            assertThat(second.directory.services()).hasSameSizeAs(first.directory.services());
        }
    }

    private static void comesBack(TestDirectory first, TestDirectory second) {
        String pack = export(first).pack();
        second.clock.forward(Duration.ofDays(3));
        HsdsImport.Preview preview = imports(second).take(TestDirectory.ADMIN, bytes(pack), true);
        assertThat(preview.flaws()).isEmpty();
        assertThat(export(second).pack()).isEqualTo(pack);
        HsdsImport.Preview again = imports(second).take(TestDirectory.ADMIN, bytes(pack), true);
        assertThat(again.count(HsdsImport.Kind.SAME))
                .isEqualTo(again.differences().size());
        assertThat(imports(first).preview(bytes(pack)).count(HsdsImport.Kind.SAME))
                .isEqualTo(again.differences().size());
    }

    @Test
    void takesTheFullServiceOfTheSpecification() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            byte[] file = Files.readAllBytes(SharedHsds.file("examples/service_full.json"));
            HsdsImport.Preview preview = imports(site).take(TestDirectory.ADMIN, file, true);
            assertThat(preview.count(HsdsImport.Kind.NEW)).isEqualTo(2);
            assertThat(preview.flaws())
                    .anySatisfy(flaw -> {
                        assertThat(flaw.place()).isEqualTo("/organization/locations/0/latitude");
                        assertThat(flaw.text().key()).isEqualTo("directory.flaw.point");
                    })
                    .anySatisfy(flaw -> assertThat(flaw.place()).isEqualTo("/wait_time"));
            PublicService service = site.directory.service(SERVICE).orElseThrow();
            assertThat(service.wording().name().byLanguage()).containsEntry("en", "Community Counselling");
            assertThat(service.provider()).isEqualTo(ORGANIZATION);
            assertThat(service.at()).hasSize(1);
            assertThat(site.directory.provider(ORGANIZATION).orElseThrow().places())
                    .extracting(Provider.Place::id)
                    .contains(service.at().getFirst().place());
            same(site, file, 2);
        }
    }

    private static void same(TestDirectory site, byte[] file, int entries) {
        HsdsImport.Preview again = imports(site).take(TestDirectory.ADMIN, file, true);
        assertThat(again.count(HsdsImport.Kind.SAME)).isEqualTo(entries);
        assertThat(again.differences()).hasSize(entries);
        assertThat(site.entries.versions(TestDirectory.ADMIN, EntryKind.PROVIDER, ORGANIZATION))
                .hasSize(1);
    }

    @Test
    void takesTheFullOrganizationOfTheSpecification() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            byte[] file = Files.readAllBytes(SharedHsds.file("examples/organization_full.json"));
            imports(site).take(TestDirectory.ADMIN, file, true);
            assertThat(site.directory.services()).extracting(PublicService::id).containsExactly(SERVICE);
            same(site, file, 2);
        }
    }

    @Test
    void takesTheTablesOfTheSpecification() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            byte[] file = zip(SharedHsds.file("examples/csv"), "");
            HsdsImport.Preview preview = imports(site).take(TestDirectory.ADMIN, file, true);
            assertThat(preview.flaws())
                    .anySatisfy(flaw -> assertThat(flaw.place()).isEqualTo("locations.csv:2 latitude"));
            PublicService service = site.directory.service(SERVICE).orElseThrow();
            assertThat(service.contact().phones()).hasSize(1);
            assertThat(service.terms().languages()).containsExactly("ur");
            assertThat(service.at()).hasSize(1);
            same(site, file, 2);
        }
    }

    @Test
    void oneWrongLineDoesNotStopTheOthers() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            byte[] file = zip(SharedHsds.file("examples/csv"), "not-a-uuid,one,two\n");
            HsdsImport.Preview preview = imports(site).take(TestDirectory.ADMIN, file, true);
            assertThat(preview.flaws())
                    .filteredOn(flaw -> flaw.place().equals("services.csv:3"))
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.fatal()).isTrue());
            assertThat(site.directory.services()).hasSize(1);
        }
    }

    private static byte[] zip(Path folder, String moreServices) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                String text = Files.readString(file);
                if (file.endsWith("services.csv")) {
                    text = text.stripTrailing() + "\n" + moreServices;
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void anotherNameIsToldBeforeItIsTakenAndKeepsTranslations() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            String file = Files.readString(SharedHsds.file("examples/service_full.json"));
            imports(site).take(TestDirectory.ADMIN, bytes(file), true);
            translate(site);
            String other = file.replace("\"Community Counselling\"", "\"Talking helps\"");
            HsdsImport.Preview preview = imports(site).preview(bytes(other));
            assertThat(preview.differences())
                    .filteredOn(one -> one.kind() == HsdsImport.Kind.CHANGED)
                    .singleElement()
                    .satisfies(one -> assertThat(one.changes())
                            .extracting(change -> change.path() + ": " + change.before() + " > " + change.after())
                            .containsExactly("wording/name/en: Community Counselling > Talking helps"));
            imports(site).take(TestDirectory.ADMIN, bytes(other), false);
            assertThat(site.directory
                            .service(SERVICE)
                            .orElseThrow()
                            .wording()
                            .name()
                            .byLanguage())
                    .containsEntry("en", "Community Counselling");
            Entry draft = site.entries
                    .find(TestDirectory.ADMIN, EntryKind.SERVICE, SERVICE)
                    .orElseThrow();
            assertThat(draft.content().name().byLanguage())
                    .containsEntry("en", "Talking helps")
                    .containsEntry("el", "Συμβουλευτική");
        }
    }

    @Test
    void whatAFileSaysAnewLeavesItsTranslationsBehind() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            String file = Files.readString(SharedHsds.file("examples/service_full.json"));
            imports(site).take(TestDirectory.ADMIN, bytes(file), true);
            translate(site);
            String other = file.replace("\"Community Counselling\"", "\"Talking helps\"");
            imports(site).take(TestDirectory.ADMIN, bytes(other), true);
            Entry entry = site.entries
                    .find(TestDirectory.ADMIN, EntryKind.SERVICE, SERVICE)
                    .orElseThrow();
            assertThat(site.translations.behind(entry.content()))
                    .containsExactly(new Behind("wording.name", "el", "en", "Community Counselling"));
            imports(site).take(TestDirectory.ADMIN, bytes(file), false);
            assertThat(site.translations.behind(
                            List.of(site.tables.find(EntryKind.SERVICE, SERVICE).orElseThrow())))
                    .containsEntry("service:" + SERVICE, List.of());
        }
    }

    private static void translate(TestDirectory site) {
        Entry entry = site.entries
                .find(TestDirectory.ADMIN, EntryKind.SERVICE, SERVICE)
                .orElseThrow();
        var plain = entry.content().plain();
        var json = (tools.jackson.databind.node.ObjectNode) org.immerse.directory.internal.exchange.EntryJson.tree(
                org.immerse.directory.internal.exchange.EntryJson.text(plain));
        ((tools.jackson.databind.node.ObjectNode) json.path("wording").path("name")).put("el", "Συμβουλευτική");
        Content content = Content.read(EntryKind.SERVICE, json, flaw -> {}).orElseThrow();
        site.entries.save(TestDirectory.ADMIN, content, entry.revision());
        site.entries.publish(TestDirectory.ADMIN, EntryKind.SERVICE, SERVICE);
    }

    @Test
    void whatIsNotJsonIsTold() {
        try (TestDirectory site = new TestDirectory()) {
            assertThat(imports(site).preview(bytes("{\"services\": [")).flaws())
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.text().key()).isEqualTo("directory.flaw.json"));
            assertThat(imports(site).preview(bytes("{}")).flaws()).isNotEmpty();
        }
    }
}
