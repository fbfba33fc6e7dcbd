package org.immerse.directory.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.security.Accounts;
import org.immerse.directory.internal.DemoSet;
import org.immerse.directory.internal.SomeEntries;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.rest.CpsvExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every answer about the demo set satisfies the schemas of HSDS. */
class HsdsExportTest {
    private static final TestDirectory SITE = new TestDirectory();
    private static final HsdsExport EXPORT = new HsdsExport(SITE.directory, SITE.concepts, TestDirectory.SITE);

    @BeforeAll
    static void publish() {
        SITE.entries.publishAll(Accounts.SYSTEM, DemoSet.read((id, flaw) -> {}));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void everyServiceIsOne() {
        Schema full = SharedHsds.schema("service");
        Schema brief = SharedHsds.schema("service_list");
        assertThat(EXPORT.services()).isNotEmpty();
        for (PublicService service : EXPORT.services()) {
            assertThat(SharedHsds.faults(full, EntryJson.text(EXPORT.full(service))))
                    .as(service.id())
                    .isEmpty();
            assertThat(SharedHsds.faults(brief, EntryJson.text(EXPORT.brief(service))))
                    .as(service.id())
                    .isEmpty();
        }
    }

    @Test
    void everyOrganizationIsOne() {
        Schema full = SharedHsds.schema("organization");
        Schema brief = SharedHsds.schema("organization_list");
        for (Provider provider : EXPORT.providers()) {
            assertThat(SharedHsds.faults(full, EntryJson.text(EXPORT.full(provider, false))))
                    .as(provider.id())
                    .isEmpty();
            assertThat(SharedHsds.faults(brief, EntryJson.text(EXPORT.brief(provider))))
                    .as(provider.id())
                    .isEmpty();
        }
    }

    @Test
    void everyServiceAtALocationIsOne() {
        Schema full = SharedHsds.schema("service_at_location");
        assertThat(EXPORT.everywhere()).isNotEmpty();
        for (HsdsExport.Somewhere one : EXPORT.everywhere()) {
            assertThat(SharedHsds.faults(full, EntryJson.text(EXPORT.somewhere(one, true))))
                    .as(one.id())
                    .isEmpty();
        }
    }

    @Test
    void theSchemasCanSayNo() {
        assertThat(SharedHsds.faults(SharedHsds.schema("service"), "{\"id\": \"x\", \"status\": \"open\"}"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void nothingSaysWhereAConfidentialServiceIs() {
        PublicService secret = SITE.directory.services().stream()
                .filter(PublicService::confidential)
                .findFirst()
                .orElseThrow();
        assertThat(secret.at()).isNotEmpty();
        assertThat(EXPORT.full(EXPORT.service(Uuids.service(secret.id())).orElseThrow()))
                .doesNotContainKey("service_at_locations");
        assertThat(EXPORT.pack())
                .doesNotContain(Uuids.location(secret.at().getFirst().place()));
    }

    @Test
    void theAddressOfAShelterIsNotToldWhileItIsNotShown() {
        try (TestDirectory site = new TestDirectory()) {
            site.publish(SomeEntries.HOUSE, SomeEntries.LINE);
            assertThat(all(site)).contains("Open house").doesNotContain("Hiddenville");
            site.publish(SomeEntries.HOUSE, SomeEntries.SHELTER);
            assertThat(all(site)).contains("Safe house").doesNotContain("Hiddenville");
            site.entries.withdraw(TestDirectory.ADMIN, EntryKind.SERVICE, "shelter");
            assertThat(all(site)).doesNotContain("Safe house", "Hiddenville");
        }
    }

    private static String all(TestDirectory site) {
        return new HsdsExport(site.directory, site.concepts, TestDirectory.SITE).pack()
                + new CpsvExport(site.directory, site.concepts, TestDirectory.SITE)
                        .statements()
                        .turtle();
    }

    @Test
    void aPackageFromBeforeDoesNotMakeASecretPlaceKnown() {
        try (TestDirectory site = new TestDirectory()) {
            site.publish(SomeEntries.OFFICE, SomeEntries.PAPER);
            String before = new HsdsExport(site.directory, site.concepts, TestDirectory.SITE).pack();
            PublicService now = SomeEntries.secret(SomeEntries.PAPER);
            site.publish(SomeEntries.OFFICE, now);
            new HsdsImport(site.entries, site.tables, site.translations)
                    .take(TestDirectory.ADMIN, before.getBytes(StandardCharsets.UTF_8), true);
            assertThat(site.directory.service(now.id()).orElseThrow().confidential())
                    .isTrue();
        }
    }
}
