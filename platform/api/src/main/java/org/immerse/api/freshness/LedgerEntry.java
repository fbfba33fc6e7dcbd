package org.immerse.api.freshness;

import java.time.Instant;
import java.util.List;
import org.immerse.api.text.Text;

/**
 * Something whose facts grow old, such as the entry of a service. Immutable.
 *
 * @param subject the module's id, a dot and a name: {@code directory.service.health-card}
 * @param title in a few words
 * @param path where it is shown, as a path of this site
 * @param editPath where it is edited, as a path of this site; empty where it cannot be
 * @param owner id of the {@link org.immerse.api.security.Organisation} that verifies it; empty where administrators do
 * @param facts what is said of it, at least one
 */
public record LedgerEntry(String subject, Text title, String path, String editPath, String owner, List<Fact> facts) {
    public LedgerEntry {
        facts = List.copyOf(facts);
    }

    /**
     * One fact.
     *
     * @param name its own within the subject: {@code phone}
     * @param kind how fast it grows old, one of {@link FactKind}
     * @param label what it is, such as 'Opening hours'
     * @param value what is said now, for those who verify it
     * @param link an address on the web that must answer; empty where the fact is none
     * @param since when it was last written or changed: counts as verified then by whoever wrote it
     * @param by who wrote it, as a name the public may read, such as that of the office
     */
    public record Fact(String name, FactKind kind, Text label, Text value, String link, Instant since, String by) {}
}
