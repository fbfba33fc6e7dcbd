package org.immerse.delegation.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole table: what stands first, and what comes after it. The delegation runs from the 10th to the 20th. */
class StandingTest {
    @ParameterizedTest(name = "on the {0}th, rule ends {1}, in force {2}, conflict {3}, ended {4}: {5}")
    @CsvSource({
        // day, rule ends, in force, conflict, ended, state, last day
        " 9, -,  yes, no,  no,  COMING,   20",
        "10, -,  yes, no,  no,  VALID,    20",
        "20, -,  yes, no,  no,  VALID,    20",
        "21, -,  yes, no,  no,  OVER,     20",
        "15, 15, yes, no,  no,  VALID,    15",
        "16, 15, yes, no,  no,  OUTGROWN, 15",
        " 9,  8, yes, no,  no,  OUTGROWN,  8",
        "21, 20, yes, no,  no,  OUTGROWN, 20",
        "21, 25, yes, no,  no,  OVER,     20",
        "26, 25, yes, no,  no,  OVER,     20",
        "15, 25, yes, no,  no,  VALID,    20",
        "15, -,  no,  no,  no,  RESTING,  20",
        " 9, -,  no,  no,  no,  RESTING,  20",
        "21, -,  no,  no,  no,  OVER,     20",
        "15, -,  yes, yes, no,  CONFLICT, 20",
        " 9, -,  yes, yes, no,  CONFLICT, 20",
        "21, -,  yes, yes, no,  OVER,     20",
        "16, 15, yes, yes, no,  OUTGROWN, 15",
        "15, -,  yes, no,  yes, ENDED,    20",
        " 9, -,  yes, no,  yes, ENDED,    20",
        "21, 15, no,  yes, yes, ENDED,    15",
    })
    void standsAsTheTableSays(
            int day, String ruleEnds, String inForce, String conflict, String ended, State state, int lastDay) {
        Standing standing = Standing.of(
                granted(ended.equals("yes")),
                new Standing.Around(
                        june(day),
                        ruleEnds.equals("-") ? Optional.empty() : Optional.of(june(Integer.parseInt(ruleEnds))),
                        inForce.equals("yes"),
                        conflict.equals("yes") ? Optional.of(Text.of("landlord")) : Optional.empty()));
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.lastDay()).isEqualTo(june(lastDay));
        assertThat(standing.why().isEmpty()).isEqualTo(state == State.VALID);
    }

    private static Granted granted(boolean ended) {
        return new Granted(
                "1",
                "yaya",
                "greta",
                Set.of("homes.fill"),
                june(10),
                june(20),
                "carla",
                "org",
                Instant.EPOCH,
                ended ? Optional.of(new Delegation.End(Instant.EPOCH, "carla", "why")) : Optional.empty());
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
