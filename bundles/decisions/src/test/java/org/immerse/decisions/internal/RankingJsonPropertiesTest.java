package org.immerse.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;
import org.immerse.api.value.GeoPoint;
import org.immerse.decisions.internal.domain.RankingJson;

/** Nothing of a ranking is lost on its way into the log and out of it. */
class RankingJsonPropertiesTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("facts") Facts need, @ForAll("facts") Facts offer) {
        RankingSeen ranking = new RankingSeen(
                "jobs",
                Instant.parse("2026-11-23T09:00:00.123456Z"),
                true,
                List.of(new Need("n", need)),
                List.of(new Offer("o", Instant.EPOCH, offer)),
                List.of(new RankingSeen.Score(
                        "n", "o", 74, List.of(new RankingSeen.Part("skills", Reason.Outcome.PARTLY, 74, 100)))));
        assertThat(RankingJson.read(RankingJson.write(ranking))).isEqualTo(ranking);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8), fact())
                .ofMaxSize(6)
                .map(Facts::new);
    }

    private Arbitrary<Fact> fact() {
        Arbitrary<String> names = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.001, 1e6).ofScale(9);
        Arbitrary<OptionalDouble> ends = Arbitraries.doubles()
                .between(-1e9, 1e9)
                .injectNull(0.3)
                .map(value -> value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.longs().between(0, 40000).map(LocalDate::ofEpochDay).optional(0.7);
        Arbitrary<GeoPoint> points = Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(GeoPoint::new);
        return Arbitraries.oneOf(
                Arbitraries.maps(names, weights).ofMaxSize(5).map(Fact.Concepts::new),
                Arbitraries.maps(
                                Arbitraries.oneOf(names, Arbitraries.just(Fact.Levels.SELF)),
                                Arbitraries.integers().between(0, 9))
                        .ofMaxSize(4)
                        .map((Map<String, Integer> ranks) -> new Fact.Levels(ranks)),
                Combinators.combine(ends, ends).as(Fact.Range::new),
                Combinators.combine(days, days).as(Fact.Period::new),
                Combinators.combine(points.list().ofMaxSize(3), ends, Arbitraries.of(true, false), names)
                        .as(Fact.Place::new),
                Arbitraries.of(true, false).map(Fact.Flag::new),
                names.map(Fact.Words::new));
    }
}
