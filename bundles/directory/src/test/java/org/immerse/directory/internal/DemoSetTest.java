package org.immerse.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.immerse.api.security.Accounts;
import org.immerse.directory.internal.persistence.EntryTables.Publication;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DemoSetTest {
    @AutoClose
    private final TestDirectory site = new TestDirectory();

    @Test
    void everythingInItIsPublished() {
        List<String> flaws = new ArrayList<>();
        List<Publication> publications = DemoSet.read(
                (id, flaw) -> flaws.add(id + flaw.place() + " " + flaw.text().key()));
        assertThat(flaws).isEmpty();
        site.entries.publishAll(Accounts.SYSTEM, publications);
        assertThat(site.directory.services().size() + site.directory.providers().size())
                .isEqualTo(publications.size());
        assertThat(site.directory.providers()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(site.directory.services()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(site.facts.entries()).hasSize(publications.size());
    }
}
