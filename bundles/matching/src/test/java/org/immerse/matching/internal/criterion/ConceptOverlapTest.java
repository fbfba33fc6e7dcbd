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

import java.util.Map;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.Mode;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class ConceptOverlapTest {
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
