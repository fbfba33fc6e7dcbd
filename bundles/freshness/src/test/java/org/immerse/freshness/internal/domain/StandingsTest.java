package org.immerse.freshness.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.immerse.freshness.internal.SomeEntry.entry;
import static org.immerse.freshness.internal.SomeEntry.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.Standing;
import org.immerse.api.freshness.Standing.Level;

class StandingsTest {
    private static final Instant DAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Aging AGING = aging(100);

    private static Aging aging(double days) {
        Map<FactKind, Double> halves = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            halves.put(kind, days);
        }
        return new Aging(halves, 0.5, 0.3, 0.15);
    }

    private static Instant after(long days) {
        return DAY.plus(Duration.ofDays(days));
    }

    private static Standing standing(LedgerEntry entry, Map<String, Verified> verified, Instant now) {
        return Standings.of(entry, verified, Set.of(), AGING, now, ZoneOffset.UTC);
    }

    @Example
    void aFactIsWorthHalfAfterItsHalfLifeAndAQuarterAfterTwo() {
        assertThat(AGING.value(FactKind.HOURS, DAY, DAY)).isEqualTo(1);
        assertThat(AGING.value(FactKind.HOURS, DAY, after(100))).isCloseTo(0.5, within(1e-12));
        assertThat(AGING.value(FactKind.HOURS, DAY, after(200))).isCloseTo(0.25, within(1e-12));
        assertThat(AGING.value(FactKind.HOURS, after(1), DAY)).isEqualTo(1);
    }

    @Property
    void aValueGoesDownWithTimeAndStaysBetweenNoughtAndOne(
            @ForAll @LongRange(min = 0, max = 5000) long early, @ForAll @LongRange(min = 0, max = 5000) long later) {
        double first = AGING.value(FactKind.COST, DAY, after(early));
        double second = AGING.value(FactKind.COST, DAY, after(early + later));
        assertThat(first).isBetween(0.0, 1.0);
        assertThat(second).isLessThanOrEqualTo(first);
    }

    @Property
    void whatIsShownUntilADayIsExpiredAfterItAndNotBefore(
            @ForAll @DoubleRange(min = 0.5, max = 2000) double days, @ForAll @IntRange(max = 10_000) int since) {
        Aging aging = aging(days);
        Instant verified = DAY.plusSeconds(since);
        Instant expires = aging.expires(FactKind.HOURS, verified);
        assertThat(aging.level(aging.value(FactKind.HOURS, verified, expires.minusMillis(5))))
                .isNotEqualTo(Level.EXPIRED);
        assertThat(aging.level(aging.value(FactKind.HOURS, verified, expires.plusMillis(5))))
                .isEqualTo(Level.EXPIRED);
    }

    @Property
    void anEntryIsWorthAsMuchAsItsLeastTrustedFact(@ForAll("ages") List<Integer> ages) {
        LedgerEntry.Fact[] facts = new LedgerEntry.Fact[ages.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = fact("f" + i, FactKind.HOURS, "", DAY.minus(Duration.ofDays(ages.get(i))));
        }
        Standing standing = standing(entry("directory.a", "", facts), Map.of(), DAY);
        int oldest = ages.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(standing.value()).isCloseTo(Math.pow(2, -oldest / 100.0), within(1e-9));
        assertThat(standing.facts()).isSortedAccordingTo((one, other) -> Double.compare(one.value(), other.value()));
        assertThat(standing.verified()).isEqualTo(DAY.minus(Duration.ofDays(oldest)));
        assertThat(standing.level()).isEqualTo(AGING.level(standing.value()));
    }

    @Provide
    Arbitrary<List<Integer>> ages() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property
    void verifyingEverythingMakesAnEntryFreshAndOneFactNeverMakesItWorse(@ForAll("ages") List<Integer> ages) {
        LedgerEntry.Fact[] facts = new LedgerEntry.Fact[ages.size()];
        Map<String, Verified> all = new java.util.HashMap<>();
        for (int i = 0; i < facts.length; i++) {
            facts[i] = fact("f" + i, FactKind.HOURS, "", DAY.minus(Duration.ofDays(ages.get(i))));
            all.put("f" + i, new Verified(DAY, "Office"));
        }
        LedgerEntry entry = entry("directory.a", "", facts);
        double before = standing(entry, Map.of(), DAY).value();
        assertThat(standing(entry, Map.of("f0", new Verified(DAY, "Office")), DAY)
                        .value())
                .isGreaterThanOrEqualTo(before);
        assertThat(standing(entry, all, DAY).value()).isEqualTo(1);
        assertThat(standing(entry, all, DAY).level()).isEqualTo(Level.FRESH);
    }

    @Example
    void aFactThatWasChangedSinceCountsFromItsChange() {
        LedgerEntry entry = entry("directory.a", "", fact("hours", FactKind.HOURS, "", after(50)));
        Standing standing = standing(entry, Map.of("hours", new Verified(DAY, "Office")), after(60));
        assertThat(standing.verified()).isEqualTo(after(50));
        assertThat(standing.facts().getFirst().by()).isEqualTo("Town hall");
    }

    @Example
    void anOldCountOfFreePlacesWarnsAndAloneExpiresNothing() {
        LedgerEntry.Fact hours = fact("hours", FactKind.HOURS, "", after(900));
        LedgerEntry.Fact places = fact("capacity", FactKind.CAPACITY, "", DAY);
        Standing both = standing(entry("directory.a", "", hours, places), Map.of(), after(900));
        assertThat(both.level()).isEqualTo(Level.STALE);
        assertThat(both.until()).isAfter(LocalDate.ofInstant(after(900), ZoneOffset.UTC));
        assertThat(standing(entry("directory.a", "", places), Map.of(), after(900))
                        .level())
                .isEqualTo(Level.EXPIRED);
    }

    @Example
    void levelsThatDoNotGoDownAreRefused() {
        Map<FactKind, Double> halves = AGING.halfLives();
        assertThatIllegalArgumentException().isThrownBy(() -> new Aging(halves, 0.3, 0.5, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aging(halves, 0.5, 0.3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> aging(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aging(Map.of(), 0.5, 0.3, 0.1));
    }

    @Example
    void theScoreIsTheMean() {
        LedgerEntry fresh = entry("directory.a", "", fact("hours", FactKind.HOURS, "", DAY));
        LedgerEntry old = entry("directory.b", "", fact("hours", FactKind.HOURS, "", DAY.minus(Duration.ofDays(100))));
        assertThat(Standings.score(List.of(standing(fresh, Map.of(), DAY), standing(old, Map.of(), DAY))))
                .hasValueCloseTo(0.75, within(1e-9));
        assertThat(Standings.score(List.of())).isEmpty();
    }
}
