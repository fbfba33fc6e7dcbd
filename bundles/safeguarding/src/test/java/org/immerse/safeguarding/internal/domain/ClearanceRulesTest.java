package org.immerse.safeguarding.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.immerse.api.safeguarding.Clearance.Action;
import org.immerse.api.safeguarding.Clearance.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceRulesTest {
    /** A row for each state, a column for each action; a dash is refused. */
    private static final String TABLE = """
            state           REGISTER ASK_DOCUMENTS   PLAN_VISIT    CHECK           WITHDRAW        CHANGE          SIGN     PAUSE  INCIDENT RESUME          END   LAPSE
            DRAFT           -        DOCUMENTS_ASKED -             -               -               DRAFT           -        PAUSED PAUSED   -               ENDED -
            DOCUMENTS_ASKED -        -               VISIT_PLANNED DOCUMENTS_ASKED DOCUMENTS_ASKED DOCUMENTS_ASKED APPROVED PAUSED PAUSED   -               ENDED -
            VISIT_PLANNED   -        DOCUMENTS_ASKED VISIT_PLANNED VISIT_PLANNED   VISIT_PLANNED   VISIT_PLANNED   APPROVED PAUSED PAUSED   -               ENDED -
            APPROVED        -        -               APPROVED      APPROVED        DOCUMENTS_ASKED DOCUMENTS_ASKED APPROVED PAUSED PAUSED   -               ENDED DOCUMENTS_ASKED
            PAUSED          -        -               -             -               -               PAUSED          -        -      PAUSED   DOCUMENTS_ASKED ENDED -
            ENDED           -        -               -             -               -               -               -        -      ENDED    -               -     -
            """;

    @ParameterizedTest
    @EnumSource(State.class)
    void leadsWhereTheTableSaysAndNowhereElse(State state) {
        Map<Action, String> expected = row(state);
        assertThat(expected).hasSize(Action.values().length);
        expected.forEach((action, next) -> assertThat(
                        ClearanceRules.next(state, action).map(State::name).orElse("-"))
                .as("%s %s", state, action)
                .isEqualTo(next));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void allowsWhatLeadsSomewhere(State state) {
        assertThat(ClearanceRules.allowed(state))
                .containsExactlyInAnyOrderElementsOf(row(state).entrySet().stream()
                        .filter(cell -> !cell.getValue().equals("-"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<Action, String> row(State state) {
        String[] heads = TABLE.lines().findFirst().orElseThrow().split("\\s+");
        String[] cells = TABLE.lines()
                .filter(line -> line.startsWith(state + " "))
                .findFirst()
                .orElseThrow()
                .split("\\s+");
        Map<Action, String> row = new EnumMap<>(Action.class);
        for (int i = 1; i < cells.length; i++) {
            row.put(Action.valueOf(heads[i]), cells[i]);
        }
        assertThat(row.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.asList(Action.values()));
        return row;
    }
}
