package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;
import static org.immerse.matching.internal.criterion.Ask.NOT_APPLICABLE;
import static org.immerse.matching.internal.criterion.Ask.UNKNOWN;
import static org.immerse.matching.internal.criterion.Pair.holds;
import static org.immerse.matching.internal.criterion.Pair.score;

import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class RangeCoversTest {
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
        assertThat(score(criterion, Fact.Range.upTo(30), Fact.Range.of(40, 40))).isEqualTo(0.5);
        assertThat(holds(criterion, Fact.Range.upTo(30), Fact.Range.of(40, 40))).isTrue();
        assertThat(holds(criterion, Fact.Range.upTo(20), Fact.Range.of(40, 40))).isFalse();
    }
}
