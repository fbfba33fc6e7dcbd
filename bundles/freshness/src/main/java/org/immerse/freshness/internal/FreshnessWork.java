package org.immerse.freshness.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.Standing;
import org.immerse.api.freshness.Standing.FactStanding;
import org.immerse.api.freshness.Standing.Level;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.freshness.internal.FreshLedger.Listed;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries that grow old, are no longer shown or have broken links, as work of those who look after them. */
@Component(service = WorkSource.class)
public final class FreshnessWork implements WorkSource {
    private static final String VERIFY = "freshness.verify";
    private static final String EXPIRED = "freshness.expired";
    private static final String LINK = "freshness.link";
    private final FreshLedger ledger;
    private final Site site;

    /** The work this ledger asks for. */
    @Activate
    public FreshnessWork(@Reference FreshLedger ledger, @Reference Site site) {
        this.ledger = ledger;
        this.site = site;
    }

    @Override
    public String module() {
        return FreshnessModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        return ledger.own(staff).stream()
                .flatMap(one -> Stream.concat(old(one).stream(), links(one)))
                .toList();
    }

    private Optional<WorkItem> old(Listed one) {
        LedgerEntry entry = one.entry();
        Standing standing = one.standing();
        if (standing.level() == Level.FRESH) {
            return Optional.empty();
        }
        String link = "freshness?entry=" + entry.subject();
        Text since = Text.of(
                "freshness.work.since", standing.verified().atZone(site.zone()).toLocalDate());
        return Optional.of(
                one.keptBack()
                        ? WorkItem.by(
                                        standing.until(),
                                        EXPIRED + "." + entry.subject(),
                                        EXPIRED,
                                        entry.title(),
                                        Text.of("freshness.work.hidden", standing.until()),
                                        link)
                                .atOnce()
                        : WorkItem.by(
                                standing.until(), VERIFY + "." + entry.subject(), VERIFY, entry.title(), since, link));
    }

    private static Stream<WorkItem> links(Listed one) {
        LedgerEntry entry = one.entry();
        Set<String> broken = one.standing().facts().stream()
                .filter(FactStanding::broken)
                .map(FactStanding::name)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return entry.facts().stream()
                .filter(fact -> broken.contains(fact.name()))
                .map(fact -> WorkItem.open(
                        LINK + "." + entry.subject() + "." + fact.name(),
                        LINK,
                        entry.title(),
                        Text.of("freshness.work.link", fact.label()),
                        "freshness?entry=" + entry.subject()));
    }

    @Override
    public Set<String> topics() {
        return Set.of(Verifications.VERIFIED, TriedLinks.TRIED, "directory.changed");
    }

    @Override
    public String icon(String kind) {
        return switch (kind) {
            case LINK -> "globe";
            case EXPIRED -> "alert";
            default -> "check";
        };
    }
}
