package org.immerse.appointments.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.appointments.internal.domain.Steps.Side;
import org.immerse.appointments.internal.domain.Steps.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    /** Every status, for both sides, before and after it begins. */
    @ParameterizedTest
    @CsvSource({
        "BOOKED,              PERSON, false, MOVE CANCEL",
        "BOOKED,              PERSON, true,  ''",
        "BOOKED,              HOST,   false, MOVE CANCEL",
        "BOOKED,              HOST,   true,  ATTENDED NO_SHOW",
        "CANCELLED_BY_PERSON, PERSON, false, ''",
        "CANCELLED_BY_PERSON, PERSON, true,  ''",
        "CANCELLED_BY_PERSON, HOST,   false, ''",
        "CANCELLED_BY_PERSON, HOST,   true,  ''",
        "CANCELLED_BY_HOST,   PERSON, false, ''",
        "CANCELLED_BY_HOST,   PERSON, true,  ''",
        "CANCELLED_BY_HOST,   HOST,   false, ''",
        "CANCELLED_BY_HOST,   HOST,   true,  ''",
        "ATTENDED,            PERSON, false, ''",
        "ATTENDED,            PERSON, true,  ''",
        "ATTENDED,            HOST,   true,  NO_SHOW UNMARK",
        "NO_SHOW,             PERSON, false, ''",
        "NO_SHOW,             PERSON, true,  ''",
        "NO_SHOW,             HOST,   true,  ATTENDED UNMARK"
    })
    void onlyTheseStepsAreOpen(Status status, Side side, boolean begun, String steps) {
        Set<Step> expected = Arrays.stream(steps.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Step::valueOf)
                .collect(Collectors.toSet());
        assertThat(Steps.open(side, status, begun)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, MOVE,     BOOKED",
        "HOST,   MOVE,     BOOKED",
        "PERSON, CANCEL,   CANCELLED_BY_PERSON",
        "HOST,   CANCEL,   CANCELLED_BY_HOST",
        "HOST,   ATTENDED, ATTENDED",
        "HOST,   NO_SHOW,  NO_SHOW",
        "HOST,   UNMARK,   BOOKED"
    })
    void eachStepLeadsToOneStatus(Side side, Step step, Status after) {
        assertThat(Steps.after(side, step)).isEqualTo(after);
    }

    @Test
    void onlyCancelledOnesGiveTheirPlaceBack() {
        assertThat(Arrays.stream(Status.values()).filter(Status::takesPlace))
                .containsExactly(Status.BOOKED, Status.ATTENDED, Status.NO_SHOW);
    }
}
