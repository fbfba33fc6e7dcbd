package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;
import static org.immerse.matching.internal.criterion.Ask.NOT_APPLICABLE;
import static org.immerse.matching.internal.criterion.Ask.UNKNOWN;
import static org.immerse.matching.internal.criterion.Pair.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class CustomTest {
    private Criterion custom(BiFunction<Facts, Facts, OptionalDouble> function) {
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
        Criterion criterion = custom((need, offer) ->
                OptionalDouble.of(need.byField().size() + offer.byField().size() == 2 ? 1 : 0));
        Fact yes = new Fact.Flag(true);
        Facts more = Facts.NONE.with("n", yes).with("o", yes).with("gender", yes);
        assertThat(score(criterion, more, more)).isEqualTo(1);
    }
}
