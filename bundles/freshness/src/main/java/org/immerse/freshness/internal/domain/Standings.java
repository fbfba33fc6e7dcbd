package org.immerse.freshness.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerEntry.Fact;
import org.immerse.api.freshness.Standing;
import org.immerse.api.freshness.Standing.FactStanding;
import org.immerse.api.freshness.Standing.Level;

/** Works out how entries stand. */
public final class Standings {
    private static final Comparator<FactStanding> LEAST_TRUSTED =
            Comparator.comparingDouble(FactStanding::value).thenComparing(FactStanding::name);

    private Standings() {}

    /**
     * How an entry stands.
     *
     * @param verified what was verified of it, by name of the fact; what is older than the fact itself counts for nothing
     * @param broken names of facts whose link did not answer
     * @param zone in which days begin and end
     */
    public static Standing of(
            LedgerEntry entry,
            Map<String, Verified> verified,
            Set<String> broken,
            Aging aging,
            Instant now,
            ZoneId zone) {
        Map<Fact, Verified> last = entry.facts().stream()
                .collect(Collectors.toMap(Function.identity(), fact -> last(fact, verified), (one, same) -> one));
        List<FactStanding> facts = entry.facts().stream()
                .map(fact -> {
                    Verified when = last.getOrDefault(fact, new Verified(fact.since(), fact.by()));
                    double value = aging.value(fact.kind(), when.when(), now);
                    return new FactStanding(fact.name(), value, when.when(), when.by(), broken.contains(fact.name()));
                })
                .sorted(LEAST_TRUSTED)
                .toList();
        double value = facts.stream().mapToDouble(FactStanding::value).min().orElse(0);
        double lasting = lasting(entry.facts()).stream()
                .mapToDouble(
                        fact -> aging.value(fact.kind(), last(fact, verified).when(), now))
                .min()
                .orElse(0);
        Instant until = lasting(entry.facts()).stream()
                .map(fact -> aging.expires(fact.kind(), last(fact, verified).when()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant oldest = facts.stream()
                .map(FactStanding::verified)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Standing(value, level(aging, value, lasting), oldest, LocalDate.ofInstant(until, zone), facts);
    }

    /** The facts that can expire an entry: not the count of free places, unless there is nothing else. */
    private static List<Fact> lasting(List<Fact> facts) {
        List<Fact> others =
                facts.stream().filter(fact -> fact.kind() != FactKind.CAPACITY).toList();
        return others.isEmpty() ? facts : others;
    }

    private static Level level(Aging aging, double value, double lasting) {
        Level level = aging.level(value);
        return level == Level.EXPIRED && aging.level(lasting) != Level.EXPIRED ? Level.STALE : level;
    }

    private static Verified last(Fact fact, Map<String, Verified> verified) {
        Verified kept = verified.get(fact.name());
        return kept == null || kept.when().isBefore(fact.since()) ? new Verified(fact.since(), fact.by()) : kept;
    }

    /** The score of an owner: the mean value of its entries; empty where it has none. */
    public static OptionalDouble score(List<Standing> entries) {
        return entries.stream().mapToDouble(Standing::value).average();
    }
}
