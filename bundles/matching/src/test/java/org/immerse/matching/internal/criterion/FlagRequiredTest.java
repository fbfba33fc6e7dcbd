package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.matching.internal.criterion.Ask.NOT_APPLICABLE;
import static org.immerse.matching.internal.criterion.Ask.UNKNOWN;
import static org.immerse.matching.internal.criterion.Pair.score;

import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class FlagRequiredTest {
    private final Criterion criterion = new Criterion.FlagRequired("c", "n", "o", MUST, 1, OFFER_TO_NEED);

    @Test
    void asksOnlyWhereTheAskersFlagIsTrue() {
        assertThat(score(criterion, new Fact.Flag(true), new Fact.Flag(true))).isEqualTo(1);
        assertThat(score(criterion, new Fact.Flag(false), new Fact.Flag(true))).isZero();
        assertThat(score(criterion, null, new Fact.Flag(true))).isEqualTo(UNKNOWN);
        assertThat(score(criterion, new Fact.Flag(false), new Fact.Flag(false))).isEqualTo(NOT_APPLICABLE);
        assertThat(score(criterion, new Fact.Flag(true), null)).isEqualTo(NOT_APPLICABLE);
    }
}
