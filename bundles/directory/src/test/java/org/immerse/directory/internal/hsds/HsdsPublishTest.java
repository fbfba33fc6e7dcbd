package org.immerse.directory.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.immerse.directory.internal.SomeEntries;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.State;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HsdsPublishTest {
    private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";
    private static final String NAME = "Community Counselling";

    @AutoClose
    private final TestDirectory site = new TestDirectory();

    private List<String> publish(String file) {
        return take(file, true).flaws().stream()
                .filter(flaw -> flaw.text().key().startsWith("directory.import."))
                .map(flaw -> flaw.place() + " " + flaw.text().key())
                .toList();
    }

    private HsdsImport.Preview take(String file, boolean publish) {
        return new HsdsImport(site.entries, site.tables, site.translations)
                .take(TestDirectory.ADMIN, file.getBytes(StandardCharsets.UTF_8), publish);
    }

    private static String example() throws IOException {
        return Files.readString(SharedHsds.file("examples/service_full.json"));
    }

    private Entry entry(String service) {
        return site.entries
                .find(TestDirectory.ADMIN, EntryKind.SERVICE, service)
                .orElseThrow();
    }

    private void translate(String service) {
        Entry entry = entry(service);
        site.entries.save(TestDirectory.ADMIN, Edited.translated(entry.content()), entry.revision());
    }

    @Test
    void whatWasWithdrawnIsNotSeenAgain() {
        site.publish(SomeEntries.OFFICE, SomeEntries.CARD);
        String pack = new HsdsExport(site.directory, site.concepts, TestDirectory.SITE).pack();
        site.entries.withdraw(TestDirectory.ADMIN, EntryKind.SERVICE, "health-card");

        assertThat(publish(pack)).containsExactly("service:health-card directory.import.withdrawn");
        assertThat(site.directory.service("health-card")).isEmpty();
        assertThat(entry("health-card").state()).isEqualTo(State.WITHDRAWN);

        String other = pack.replace("Health card", "Card of health");
        publish(other);
        assertThat(publish(other)).containsExactly("service:health-card directory.import.withdrawn");
        assertThat(site.directory.service("health-card")).isEmpty();
    }

    @Test
    void whatSomebodyWorksOnStaysADraft() throws IOException {
        publish(example());
        translate(SERVICE);

        assertThat(publish(example().replace(NAME, "Talking helps")))
                .containsExactly("service:" + SERVICE + " directory.import.in-work");
        assertThat(site.directory
                        .service(SERVICE)
                        .orElseThrow()
                        .wording()
                        .name()
                        .byLanguage())
                .containsEntry("en", NAME)
                .doesNotContainKey("el");
        assertThat(entry(SERVICE).content().name().byLanguage())
                .containsEntry("en", "Talking helps")
                .containsKey("el");
        assertThat(entry(SERVICE).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aDraftThatSaysMoreThanTheFileIsNotPublished() throws IOException {
        take(example(), false);
        translate(SERVICE);
        assertThat(publish(example())).containsExactly("service:" + SERVICE + " directory.import.in-work");
        assertThat(site.directory.service(SERVICE)).isEmpty();
    }

    @Test
    void whatWasTakenInAsDraftsIsPublishedByTheSameFile() throws IOException {
        take(example(), false);
        assertThat(publish(example())).isEmpty();
        assertThat(site.directory.service(SERVICE)).isPresent();
    }
}
