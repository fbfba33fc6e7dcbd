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

import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Criterion.Direction;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class ConceptNearnessTest {
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
