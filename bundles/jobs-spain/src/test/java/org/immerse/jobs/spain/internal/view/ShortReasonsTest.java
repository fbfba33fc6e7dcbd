package org.immerse.jobs.spain.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class ShortReasonsTest {
    @Test
    void namesTheTwoStrongestAndTheOneThatCostsMost() {
        List<Reason> reasons = List.of(
                reason("skills", Outcome.PARTLY, 28, 35),
                reason("languages", Outcome.MET, 20, 20),
                reason("distance", Outcome.NOT, 0, 15),
                reason("hours", Outcome.MET, 10, 10),
                reason("pay", Outcome.UNKNOWN, 0, 5));

        assertThat(ShortReasons.strongest(reasons))
                .extracting(Reason::criterion)
                .containsExactly("languages", "hours");
        assertThat(ShortReasons.missing(reasons)).map(Reason::criterion).contains("distance");
    }

    @Test
    void aPerfectMatchMissesNothing() {
        List<Reason> reasons = List.of(reason("skills", Outcome.MET, 100, 100));

        assertThat(ShortReasons.missing(reasons)).isEmpty();
    }

    private static Reason reason(String criterion, Outcome outcome, int points, int possible) {
        return new Reason(criterion, outcome, points, possible, Text.of("t"), Text.of("x"));
    }
}
