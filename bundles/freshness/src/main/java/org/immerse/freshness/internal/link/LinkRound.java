package org.immerse.freshness.internal.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.freshness.internal.FreshLedger;
import org.immerse.freshness.internal.persistence.TriedLink;
import org.immerse.freshness.internal.persistence.TriedLinks;

/** Tries the links whose turn it is, each once however many facts name it. */
final class LinkRound {
    private static final int LONGEST = 2_000;

    private record Place(String subject, String fact) {}

    private final FreshLedger ledger;
    private final TriedLinks tried;
    private final Clock clock;

    LinkRound(FreshLedger ledger, TriedLinks tried, Clock clock) {
        this.ledger = ledger;
        this.tried = tried;
        this.clock = clock;
    }

    /**
     * Tries links not tried for so long; what is known is kept after each.
     *
     * @param most how many at most
     * @return how many
     */
    int run(LinkProbe probe, Duration age, int most) throws InterruptedException {
        Instant due = clock.instant().minus(age);
        Map<String, List<Place>> links = new LinkedHashMap<>();
        ledger.all().forEach(one -> collect(one.entry(), due, links));
        int done = 0;
        for (Map.Entry<String, List<Place>> link : links.entrySet()) {
            if (done == most) {
                break;
            }
            TriedLink.Answer answer = probe.probe(link.getKey());
            Instant now = clock.instant();
            List<TriedLink> known = new ArrayList<>();
            link.getValue()
                    .forEach(place ->
                            known.add(new TriedLink(place.subject(), place.fact(), link.getKey(), answer, now)));
            tried.keep(known);
            done++;
        }
        return done;
    }

    private void collect(LedgerEntry entry, Instant due, Map<String, List<Place>> links) {
        entry.facts().stream()
                .filter(fact -> !fact.link().isEmpty() && fact.link().length() <= LONGEST)
                .filter(fact -> tried.of(entry.subject(), fact)
                        .map(one -> one.tried().isBefore(due))
                        .orElse(true))
                .forEach(fact -> links.computeIfAbsent(fact.link(), link -> new ArrayList<>())
                        .add(new Place(entry.subject(), fact.name())));
    }
}
