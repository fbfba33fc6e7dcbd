package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Interest;
import org.junit.jupiter.api.Test;

class InterestTest {
    private static final Interest INTEREST = new Interest("liked", "liked", List.of("skills", "work"), 10);

    private static Facts offer(String work, String... skills) {
        return Facts.NONE.with("work", Fact.Concepts.of(work)).with("skills", Fact.Concepts.of(skills));
    }

    private static Facts likes(Facts... offers) {
        return Facts.NONE.with("liked", INTEREST.profile(List.of(offers)).orElseThrow());
    }

    @Test
    void theProfileIsTheShareOfLikedOffersWithEachConcept() {
        assertThat(INTEREST.profile(List.of(offer("cook", "cutting", "cook"), offer("cook", "grilling"))))
                .contains(new Fact.Concepts(Map.of("cook", 1.0, "cutting", 0.5, "grilling", 0.5)));
        assertThat(INTEREST.profile(List.of())).isEmpty();
        assertThat(INTEREST.profile(List.of(Facts.NONE))).isEmpty();
    }

    @Test
    void isFullForTheOnlyOfferOneLikedAndNothingForAStranger() {
        Facts liked = offer("cook", "cutting", "grilling");
        assertThat(Pair.score(INTEREST, likes(liked), liked)).isEqualTo(1);
        assertThat(Pair.score(INTEREST, likes(liked), offer("welder", "welding")))
                .isZero();
    }

    @Test
    void isTheCosineOfProfileAndOffer() {
        Facts need = likes(offer("cook", "cutting"), offer("cook", "grilling"));
        double length = Math.sqrt(1 + 0.25 + 0.25);
        assertThat(Pair.score(INTEREST, need, offer("cook", "cutting")))
                .isCloseTo(1.5 / (length * Math.sqrt(2)), within(1e-12));
        assertThat(Pair.score(INTEREST, need, offer("waiter", "cutting", "serving")))
                .isCloseTo(0.5 / (length * Math.sqrt(3)), within(1e-12));
    }

    @Test
    void doesNotApplyWithoutOptingInAndIsUnknownForAnOfferWithoutConcepts() {
        assertThat(Pair.score(INTEREST, Facts.NONE, offer("cook", "cutting"))).isEqualTo(Ask.NOT_APPLICABLE);
        assertThat(Pair.ask(INTEREST, Facts.NONE, offer("cook")).isIdle()).isTrue();
        assertThat(Pair.score(INTEREST, likes(offer("cook")), Facts.NONE)).isEqualTo(Ask.UNKNOWN);
    }

    @Test
    void tellsWhatBothHaveWhatWeighsMostFirst() {
        Facts need = likes(offer("cook", "cutting", "baking"), offer("cook", "grilling"));
        Ask ask = Pair.ask(INTEREST, need, offer("cook", "baking", "cutting", "other"));
        assertThat(((SharingAsk) ask).shared(0)).containsExactly("cook", "baking", "cutting");
    }
}
