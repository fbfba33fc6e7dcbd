package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.matching.internal.criterion.Ask.NOT_APPLICABLE;
import static org.immerse.matching.internal.criterion.Ask.UNKNOWN;
import static org.immerse.matching.internal.criterion.Pair.score;

import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class DatesOverlapTest {
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
