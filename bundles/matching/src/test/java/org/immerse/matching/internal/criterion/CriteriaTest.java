package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.api.value.GeoPoint;
import org.immerse.matching.internal.FewConcepts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each kind of criterion by itself: field {@code n} of the need, field {@code o} of the offer. */
class CriteriaTest {
    private static final double UNKNOWN = Judge.UNKNOWN;
    private static final double NOT_APPLICABLE = Judge.NOT_APPLICABLE;

    private static double score(Criterion criterion, @Nullable Fact need, @Nullable Fact offer) {
        return judged(criterion, need, offer).score;
    }

    private static boolean holds(Criterion criterion, @Nullable Fact need, @Nullable Fact offer) {
        return judged(criterion, need, offer).holds;
    }

    private record Judged(double score, boolean holds) {}

    private static Judged judged(Criterion criterion, @Nullable Fact need, @Nullable Fact offer) {
        Dictionary dictionary = new Dictionary();
        Judge judge = Judges.of(criterion, dictionary, new Taxonomy(FewConcepts.kitchen(), dictionary));
        Object other = judge.prepareOffer(offer == null ? Facts.NONE : Facts.NONE.with("o", offer));
        Object person = judge.prepareNeed(need == null ? Facts.NONE : Facts.NONE.with("n", need));
        double score = judge.score(person, other);
        return new Judged(score, score < 0 || judge.holds(person, other, score));
    }

    @Nested
    class ConceptOverlap {
        private final Fact asked = new Fact.Concepts(Map.of("cutting", 1.0, "grilling", 1.0, "hygiene", 0.5));

        private Criterion overlap(Direction direction, Mode mode) {
            return new Criterion.ConceptOverlap("c", "n", "o", mode, 1, direction);
        }

        @Test
        void isTheShareOfTheAskedWeights() {
            Criterion criterion = overlap(OFFER_TO_NEED, SHOULD);
            assertThat(score(criterion, Fact.Concepts.of("cutting", "hygiene", "other"), asked))
                    .isCloseTo(0.6, within(1e-12));
            assertThat(score(criterion, Fact.Concepts.of("cutting", "hygiene", "grilling"), asked))
                    .isEqualTo(1);
            assertThat(score(criterion, Fact.Concepts.of("other"), asked)).isZero();
        }

        @Test
        void usesTheWeightsOfTheSideThatAsks() {
            Criterion criterion = overlap(NEED_TO_OFFER, SHOULD);
            assertThat(score(criterion, asked, new Fact.Concepts(Map.of("hygiene", 9.0))))
                    .isCloseTo(0.2, within(1e-12));
        }

        @Test
        void doesNotApplyWhereNothingIsAsked() {
            assertThat(score(overlap(OFFER_TO_NEED, SHOULD), Fact.Concepts.of("cutting"), null))
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(score(overlap(OFFER_TO_NEED, SHOULD), Fact.Concepts.of("cutting"), Fact.Concepts.of()))
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(score(overlap(NEED_TO_OFFER, SHOULD), Fact.Concepts.of(), asked))
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void isUnknownWhereTheOtherSideIsSilentAndNotWhereItSaysNone() {
            assertThat(score(overlap(OFFER_TO_NEED, SHOULD), null, asked)).isEqualTo(UNKNOWN);
            assertThat(score(overlap(NEED_TO_OFFER, SHOULD), asked, null)).isEqualTo(UNKNOWN);
            assertThat(score(overlap(OFFER_TO_NEED, SHOULD), Fact.Concepts.of(), asked))
                    .isZero();
        }

        @Test
        void aFactOfAnotherShapeSaysNothing() {
            assertThat(score(overlap(OFFER_TO_NEED, SHOULD), new Fact.Flag(true), asked))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void aMustHoldsWhereAllOfTheGreatestWeightAreThere() {
            for (Direction direction : Direction.values()) {
                Criterion criterion = overlap(direction, MUST);
                Fact essential = Fact.Concepts.of("cutting", "grilling");
                Fact part = Fact.Concepts.of("cutting", "hygiene");
                boolean needAsks = direction == NEED_TO_OFFER;
                assertThat(needAsks ? holds(criterion, asked, essential) : holds(criterion, essential, asked))
                        .isTrue();
                assertThat(needAsks ? holds(criterion, asked, part) : holds(criterion, part, asked))
                        .isFalse();
            }
        }
    }

    @Nested
    class ConceptNearness {
        private double near(Direction direction, int steps, String asked, String other) {
            Criterion criterion = new Criterion.ConceptNearness("c", "n", "o", SHOULD, 1, direction, steps);
            return direction == NEED_TO_OFFER
                    ? score(criterion, Fact.Concepts.of(asked), Fact.Concepts.of(other))
                    : score(criterion, Fact.Concepts.of(other), Fact.Concepts.of(asked));
        }

        @Test
        void isFullForTheSameAndForANarrowerOne() {
            for (Direction direction : Direction.values()) {
                assertThat(near(direction, 2, "grill-cook", "grill-cook")).isEqualTo(1);
                assertThat(near(direction, 2, "cooks", "grill-cook")).isEqualTo(1);
                assertThat(near(direction, 2, "service", "grill-cook")).isEqualTo(1);
            }
        }

        @Test
        void costsTheStepsUpFromTheAskedOne() {
            for (Direction direction : Direction.values()) {
                assertThat(near(direction, 2, "grill-cook", "pastry-cook")).isCloseTo(2.0 / 3, within(1e-12));
                assertThat(near(direction, 2, "grill-cook", "cooks")).isCloseTo(2.0 / 3, within(1e-12));
                assertThat(near(direction, 2, "grill-cook", "waiters")).isCloseTo(1.0 / 3, within(1e-12));
                assertThat(near(direction, 1, "grill-cook", "waiters")).isZero();
            }
        }

        @Test
        void isNothingForStrangersAndFullForTheSameUnknownOne() {
            for (Direction direction : Direction.values()) {
                assertThat(near(direction, 4, "grill-cook", "welder")).isZero();
                assertThat(near(direction, 4, "no-such", "grill-cook")).isZero();
                assertThat(near(direction, 4, "no-such", "no-such")).isEqualTo(1);
            }
        }

        @Test
        void takesTheBestPair() {
            Criterion criterion = new Criterion.ConceptNearness("c", "n", "o", SHOULD, 1, OFFER_TO_NEED, 2);
            assertThat(score(criterion, Fact.Concepts.of("welder", "pastry-cook"), Fact.Concepts.of("grill-cook")))
                    .isCloseTo(2.0 / 3, within(1e-12));
        }

        @Test
        void isUnknownOrDoesNotApplyAsTheOthers() {
            Criterion criterion = new Criterion.ConceptNearness("c", "n", "o", MUST, 1, OFFER_TO_NEED, 2);
            assertThat(score(criterion, null, Fact.Concepts.of("cooks"))).isEqualTo(UNKNOWN);
            assertThat(score(criterion, Fact.Concepts.of("cooks"), null)).isEqualTo(NOT_APPLICABLE);
            assertThat(score(criterion, Fact.Concepts.of(), Fact.Concepts.of("cooks")))
                    .isZero();
            assertThat(holds(criterion, Fact.Concepts.of("pastry-cook"), Fact.Concepts.of("grill-cook")))
                    .isTrue();
            assertThat(holds(criterion, Fact.Concepts.of("welder"), Fact.Concepts.of("grill-cook")))
                    .isFalse();
        }
    }

    @Nested
    class LevelAtLeast {
        private final Criterion criterion = new Criterion.LevelAtLeast("c", "n", "o", MUST, 1, OFFER_TO_NEED);

        private Fact levels(Map<String, Integer> ranks) {
            return new Fact.Levels(ranks);
        }

        @Test
        void isFullWhereReachedAndTheShareWhereNot() {
            assertThat(score(criterion, levels(Map.of("es", 4)), levels(Map.of("es", 3))))
                    .isEqualTo(1);
            assertThat(score(criterion, levels(Map.of("es", 1)), levels(Map.of("es", 4))))
                    .isEqualTo(0.25);
            assertThat(score(criterion, levels(Map.of("es", 4)), levels(Map.of("es", 4, "de", 2))))
                    .isEqualTo(0.5);
            assertThat(score(criterion, levels(Map.of()), levels(Map.of("es", 0))))
                    .isEqualTo(1);
        }

        @Test
        void readsALevelThatStandsAlone() {
            assertThat(score(criterion, Fact.Levels.of(2), Fact.Levels.of(4))).isEqualTo(0.5);
        }

        @Test
        void aMustHoldsOnlyWhereAllAreReached() {
            assertThat(holds(criterion, levels(Map.of("es", 3)), levels(Map.of("es", 3))))
                    .isTrue();
            assertThat(holds(criterion, levels(Map.of("es", 3)), levels(Map.of("es", 3, "de", 1))))
                    .isFalse();
        }

        @Test
        void isUnknownOrDoesNotApplyAsTheOthers() {
            assertThat(score(criterion, null, Fact.Levels.of(4))).isEqualTo(UNKNOWN);
            assertThat(score(criterion, Fact.Levels.of(4), null)).isEqualTo(NOT_APPLICABLE);
            assertThat(score(criterion, Fact.Levels.of(4), levels(Map.of()))).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void worksWhereTheNeedAsks() {
            Criterion other = new Criterion.LevelAtLeast("c", "n", "o", SHOULD, 1, NEED_TO_OFFER);
            assertThat(score(other, levels(Map.of("es", 2)), levels(Map.of("es", 1))))
                    .isEqualTo(0.5);
        }
    }

    @Nested
    class RangeCovers {
        private double range(double tolerance, Fact.Range asked, Fact.@Nullable Range other) {
            return score(new Criterion.RangeCovers("c", "n", "o", SHOULD, 1, NEED_TO_OFFER, tolerance), asked, other);
        }

        @Test
        void isFullWhereTheyShareAValue() {
            assertThat(range(0, Fact.Range.of(10, 20), Fact.Range.of(20, 30))).isEqualTo(1);
            assertThat(range(0, Fact.Range.from(10), Fact.Range.upTo(10))).isEqualTo(1);
            assertThat(range(0, Fact.Range.upTo(10), Fact.Range.of(3, 4))).isEqualTo(1);
        }

        @Test
        void fallsToNothingOverTheTolerance() {
            assertThat(range(0.2, Fact.Range.from(100), Fact.Range.of(80, 95))).isCloseTo(0.75, within(1e-12));
            assertThat(range(0.2, Fact.Range.upTo(100), Fact.Range.from(110))).isCloseTo(0.5, within(1e-12));
            assertThat(range(0.2, Fact.Range.from(100), Fact.Range.upTo(80))).isZero();
            assertThat(range(0, Fact.Range.from(100), Fact.Range.upTo(99))).isZero();
            assertThat(range(0.5, Fact.Range.from(0), Fact.Range.upTo(-1))).isZero();
        }

        @Test
        void anOpenRangeAsksNothingAndAnswersEverything() {
            Fact.Range open = new Fact.Range(OptionalDouble.empty(), OptionalDouble.empty());
            assertThat(range(0, open, Fact.Range.of(1, 2))).isEqualTo(NOT_APPLICABLE);
            assertThat(range(0, Fact.Range.of(1, 2), open)).isEqualTo(1);
            assertThat(range(0, Fact.Range.of(1, 2), null)).isEqualTo(UNKNOWN);
        }

        @Test
        void turnsEndsGivenTheWrongWayRound() {
            assertThat(range(0, Fact.Range.of(20, 10), Fact.Range.of(12, 12))).isEqualTo(1);
        }

        @Test
        void worksWhereTheOfferAsks() {
            Criterion criterion = new Criterion.RangeCovers("c", "n", "o", MUST, 1, OFFER_TO_NEED, 0.5);
            assertThat(score(criterion, Fact.Range.upTo(30), Fact.Range.of(40, 40)))
                    .isEqualTo(0.5);
            assertThat(holds(criterion, Fact.Range.upTo(30), Fact.Range.of(40, 40)))
                    .isTrue();
            assertThat(holds(criterion, Fact.Range.upTo(20), Fact.Range.of(40, 40)))
                    .isFalse();
        }
    }

    @Nested
    class DatesOverlap {
        private final Criterion criterion = new Criterion.DatesOverlap("c", "n", "o", MUST, 1, OFFER_TO_NEED);

        private Fact.Period period(@Nullable String from, @Nullable String to) {
            return new Fact.Period(
                    Optional.ofNullable(from).map(LocalDate::parse),
                    Optional.ofNullable(to).map(LocalDate::parse));
        }

        @Test
        void isFullWhereTheyShareADay() {
            assertThat(score(criterion, period("2027-01-10", null), period(null, "2027-01-10")))
                    .isEqualTo(1);
            assertThat(score(criterion, period("2027-01-11", null), period(null, "2027-01-10")))
                    .isZero();
        }

        @Test
        void anOpenPeriodAsksNothingAndAnswersEverything() {
            assertThat(score(criterion, period("2027-01-11", null), period(null, null)))
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(score(criterion, period(null, null), period("2027-01-11", null)))
                    .isEqualTo(1);
            assertThat(score(criterion, null, period("2027-01-11", null))).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class DistanceWithin {
        private static final GeoPoint MADRID = new GeoPoint(40.4168, -3.7038);
        private static final GeoPoint TOLEDO = new GeoPoint(39.8628, -4.0273);
        private final Criterion.DistanceWithin criterion = new Criterion.DistanceWithin("c", "n", "o", MUST, 1, 100);

        private Fact.Place place(double radius, GeoPoint... points) {
            return new Fact.Place(List.of(points), OptionalDouble.of(radius), false, "");
        }

        private Fact.Place offer(GeoPoint... points) {
            return new Fact.Place(List.of(points), OptionalDouble.empty(), false, "");
        }

        @Test
        void isFullNearByAndHalfAtTheRadius() {
            double kilometres = MADRID.to(TOLEDO).kilometres();
            assertThat(score(criterion, place(10, MADRID), offer(MADRID))).isEqualTo(1);
            assertThat(score(criterion, place(kilometres * 5.001, MADRID), offer(TOLEDO)))
                    .isEqualTo(1);
            assertThat(score(criterion, place(kilometres + 1e-6, MADRID), offer(TOLEDO)))
                    .isCloseTo(0.5, within(1e-6));
            assertThat(score(criterion, place(kilometres / 0.6, MADRID), offer(TOLEDO)))
                    .isCloseTo(0.75, within(1e-6));
            assertThat(score(criterion, place(kilometres - 0.001, MADRID), offer(TOLEDO)))
                    .isZero();
        }

        @Test
        void takesTheNearestPoints() {
            assertThat(score(criterion, place(10, MADRID), offer(TOLEDO, MADRID)))
                    .isEqualTo(1);
            assertThat(score(criterion, place(10, TOLEDO, MADRID), offer(MADRID)))
                    .isEqualTo(1);
        }

        @Test
        void usesTheModelsRadiusWhereThePersonNamedNone() {
            Fact.Place home = new Fact.Place(List.of(MADRID), OptionalDouble.empty(), false, "");
            assertThat(score(criterion, home, offer(TOLEDO))).isBetween(0.5, 1.0);
        }

        @Test
        void doesNotApplyWhereAPlaceDoesNotMatter() {
            Fact.Place remote = new Fact.Place(List.of(), OptionalDouble.empty(), true, "");
            assertThat(score(criterion, place(10, MADRID), remote)).isEqualTo(NOT_APPLICABLE);
            assertThat(score(criterion, remote, offer(TOLEDO))).isEqualTo(NOT_APPLICABLE);
            assertThat(score(criterion, null, offer(TOLEDO))).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void isUnknownWhereTheOfferHasNoPoint() {
            assertThat(score(criterion, place(10, MADRID), null)).isEqualTo(UNKNOWN);
            assertThat(score(criterion, place(10, MADRID), offer())).isEqualTo(UNKNOWN);
        }

        @Test
        void aRadiusOfNothingReachesTheSpotItself() {
            assertThat(score(criterion, place(0, MADRID), offer(MADRID))).isEqualTo(1);
            assertThat(score(criterion, place(0, MADRID), offer(TOLEDO))).isZero();
            assertThat(score(criterion, place(40_000, MADRID), offer(new GeoPoint(-40.4168, 176.2962))))
                    .isGreaterThan(0.5);
        }

        @Test
        void agreesWithTheGreatCircle() {
            assertThat(DistanceJudge.kilometres(place(1, MADRID), offer(TOLEDO)).orElseThrow())
                    .isCloseTo(MADRID.to(TOLEDO).kilometres(), within(1e-9));
            assertThat(DistanceJudge.kilometres(place(1), offer(TOLEDO))).isEmpty();
        }
    }

    @Nested
    class FlagRequired {
        private final Criterion criterion = new Criterion.FlagRequired("c", "n", "o", MUST, 1, OFFER_TO_NEED);

        @Test
        void asksOnlyWhereTheAskersFlagIsTrue() {
            assertThat(score(criterion, new Fact.Flag(true), new Fact.Flag(true)))
                    .isEqualTo(1);
            assertThat(score(criterion, new Fact.Flag(false), new Fact.Flag(true)))
                    .isZero();
            assertThat(score(criterion, null, new Fact.Flag(true))).isEqualTo(UNKNOWN);
            assertThat(score(criterion, new Fact.Flag(false), new Fact.Flag(false)))
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(score(criterion, new Fact.Flag(true), null)).isEqualTo(NOT_APPLICABLE);
        }
    }

    @Nested
    class Custom {
        private Criterion custom(java.util.function.BiFunction<Facts, Facts, OptionalDouble> function) {
            return new Criterion.Custom("c", List.of("n"), List.of("o"), SHOULD, 1, OFFER_TO_NEED, function);
        }

        @Test
        void asksTheFunctionAndKeepsItWithinBounds() {
            Fact yes = new Fact.Flag(true);
            assertThat(score(custom((need, offer) -> OptionalDouble.of(0.3)), yes, yes))
                    .isEqualTo(0.3);
            assertThat(score(custom((need, offer) -> OptionalDouble.of(7)), yes, yes))
                    .isEqualTo(1);
            assertThat(score(custom((need, offer) -> OptionalDouble.of(-7)), yes, yes))
                    .isZero();
        }

        @Test
        void isUnknownWhereTheFunctionDoesNotKnowOrThrows() {
            Fact yes = new Fact.Flag(true);
            assertThat(score(custom((need, offer) -> OptionalDouble.empty()), yes, yes))
                    .isEqualTo(UNKNOWN);
            assertThat(score(custom((need, offer) -> OptionalDouble.of(Double.NaN)), yes, yes))
                    .isEqualTo(UNKNOWN);
            assertThat(score(
                            custom((need, offer) -> {
                                throw new IllegalStateException("on purpose");
                            }),
                            yes,
                            yes))
                    .isEqualTo(UNKNOWN);
            assertThat(score(custom((need, offer) -> OptionalDouble.of(1)), null, yes))
                    .isEqualTo(UNKNOWN);
            assertThat(score(custom((need, offer) -> OptionalDouble.of(1)), yes, null))
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void seesTheDeclaredFieldsOnly() {
            Dictionary dictionary = new Dictionary();
            Criterion criterion = custom((need, offer) ->
                    OptionalDouble.of(need.byField().size() + offer.byField().size() == 2 ? 1 : 0));
            Judge judge = Judges.of(criterion, dictionary, new Taxonomy(FewConcepts.kitchen(), dictionary));
            Fact yes = new Fact.Flag(true);
            Facts more = Facts.NONE.with("n", yes).with("o", yes).with("gender", yes);
            assertThat(judge.score(judge.prepareNeed(more), judge.prepareOffer(more)))
                    .isEqualTo(1);
        }
    }
}
