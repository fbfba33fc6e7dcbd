package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class LevelAtLeastTest {
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
        assertThat(score(criterion, levels(Map.of()), levels(Map.of("es", 0)))).isEqualTo(1);
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
