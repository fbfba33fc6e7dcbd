package org.immerse.accommodation.italy.internal.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, ''",
        "2026-11-07, ''",
        "2026-11-08, 2026-11-08",
        "2026-11-28, 2026-11-08",
        "2026-11-29, 2026-11-29",
        "2027-01-23, 2026-11-29",
        "2027-01-24, 2027-01-24",
        "2027-04-23, 2027-01-24",
        "2027-04-24, 2027-04-24",
        "2027-07-24, 2027-07-24",
        "2027-10-24, 2027-10-24",
        "2028-01-24, 2028-01-24"
    })
    void bothAreAskedAfterOneFourAndTwelveWeeksAndThenEveryQuarter(LocalDate today, String day) {
        assertThat(Rounds.current(FIRST, today).map(LocalDate::toString).orElse(""))
                .isEqualTo(day);
    }

    @Test
    void theNextRoundIsAlwaysToCome() {
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(3)); day = day.plusDays(1)) {
            assertThat(Rounds.next(FIRST, day)).isAfter(day).isBefore(day.plusDays(93));
        }
    }
}
