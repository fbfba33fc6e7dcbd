package org.immerse.plans.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.plan.Reminder;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {
    private static final PlanStep STEP =
            PlanStep.of("permit", "paper", Text.of("t"), Text.of("w"), LocalDate.parse("2027-03-14"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, -1",
        "2026-03-14, 12",
        "2026-09-13, 12",
        "2026-09-14, 6",
        "2026-12-13, 6",
        "2026-12-14, 3",
        "2027-02-13, 3",
        "2027-02-14, 1",
        "2027-03-14, 1",
        "2027-03-15, 0",
        "2028-03-15, 0"
    })
    void theLastReminderWhoseDayHasComeStands(LocalDate today, int months) {
        assertThat(Reminders.of("p", STEP, today).map(Reminder::months).orElse(-1))
                .isEqualTo(months);
    }

    @Test
    void everyReminderComesOnceInTheYearBeforeALeapDay() {
        PlanStep leap = PlanStep.of("x", "paper", Text.of("t"), Text.of("w"), LocalDate.parse("2028-02-29"));
        List<LocalDate> since = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2027-01-01"); !day.isAfter(leap.by()); day = day.plusDays(1)) {
            LocalDate today = day;
            Reminders.of("p", leap, today)
                    .filter(reminder -> reminder.since().equals(today))
                    .ifPresent(reminder -> since.add(today));
        }
        assertThat(since)
                .containsExactly(
                        LocalDate.parse("2027-02-28"),
                        LocalDate.parse("2027-08-29"),
                        LocalDate.parse("2027-11-29"),
                        LocalDate.parse("2028-01-29"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-14, true",
        "2026-09-27, true",
        "2026-09-28, false",
        "2026-12-14, true",
        "2027-01-05, false",
        "2027-02-14, true",
        "2027-03-10, true",
        "2027-06-01, true"
    })
    void staffHearOfItForTwoWeeksAndFromTheLastMonthUntilItIsDone(LocalDate today, boolean told) {
        assertThat(Reminders.of("p", STEP, today).filter(reminder -> Reminders.isForStaff(reminder, today)))
                .matches(found -> found.isPresent() == told);
    }

    @Property(tries = 300)
    void aReminderNeverStandsBeforeItsDay(
            @ForAll @LongRange(min = 20_000, max = 22_000) long today,
            @ForAll @LongRange(min = 20_000, max = 22_000) long by) {
        PlanStep step = PlanStep.of("x", "paper", Text.of("t"), Text.of("w"), LocalDate.ofEpochDay(by));
        assertThat(Reminders.of("p", step, LocalDate.ofEpochDay(today)).stream())
                .allMatch(reminder -> !reminder.since().isAfter(LocalDate.ofEpochDay(today)));
    }
}
