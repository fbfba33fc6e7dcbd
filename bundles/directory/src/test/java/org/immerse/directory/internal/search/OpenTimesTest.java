package org.immerse.directory.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.calendar.Holidays;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Hours.Change;
import org.immerse.api.directory.Hours.Opening;
import org.immerse.api.directory.Hours.Span;
import org.immerse.api.text.Localized;
import org.junit.jupiter.api.Test;

/** Monday 23 November 2026 is an ordinary Monday in Cyprus. */
class OpenTimesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Hours OFFICE = new Hours(
            List.of(opening(WORKDAYS, "15:00", "17:00"), opening(WORKDAYS, "08:00", "14:30")), List.of(), false);

    @Test
    void saysUntilWhenItIsOpen() {
        assertThat(times(OFFICE).closes(at("09:00"))).contains(at("14:30"));
        assertThat(times(OFFICE).closes(at("08:00"))).contains(at("14:30"));
        assertThat(times(OFFICE).closes(at("14:30"))).isEmpty();
        assertThat(times(OFFICE).opens(at("09:00"))).isEmpty();
    }

    @Test
    void saysWhenItOpensNext() {
        assertThat(times(OFFICE).opens(at("07:00"))).contains(at("08:00"));
        assertThat(times(OFFICE).opens(at("14:45"))).contains(at("15:00"));
        assertThat(times(OFFICE).opens(at("18:00"))).contains(MONDAY.plusDays(1).atTime(8, 0));
        assertThat(times(OFFICE).opens(MONDAY.plusDays(4).atTime(18, 0)))
                .contains(MONDAY.plusDays(7).atTime(8, 0));
    }

    @Test
    void isClosedOnPublicHolidaysUnlessItSaysOtherwise() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Hours always = new Hours(OFFICE.weekly(), List.of(), true);

        assertThat(times(OFFICE).on(christmas)).isEmpty();
        assertThat(times(OFFICE).isClosedForHoliday(christmas)).isTrue();
        assertThat(times(OFFICE).opens(christmas.minusDays(1).atTime(20, 0)))
                .contains(LocalDate.of(2026, 12, 28).atTime(8, 0));
        assertThat(times(always).on(christmas)).hasSize(2);
    }

    @Test
    void letsAChangeCountBeforeEverythingElse() {
        Change late = new Change(
                MONDAY,
                MONDAY.plusDays(1),
                List.of(new Span(LocalTime.of(10, 0), LocalTime.NOON)),
                new Localized(Map.of("en", "Stock-taking")));
        Change closed =
                new Change(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 31), List.of(), new Localized(Map.of()));
        Hours hours = new Hours(OFFICE.weekly(), List.of(late, closed), false);

        assertThat(times(hours).closes(at("09:00"))).isEmpty();
        assertThat(times(hours).opens(at("09:00"))).contains(at("10:00"));
        assertThat(times(hours).change(MONDAY)).contains(late);
        assertThat(times(hours).opens(LocalDate.of(2026, 12, 30).atTime(9, 0)))
                .contains(LocalDate.of(2027, 1, 4).atTime(8, 0));
    }

    @Test
    void readsMidnightAsTheEndOfTheDay() {
        Hours always = new Hours(
                List.of(new Opening(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                List.of(),
                true);
        Hours night = new Hours(
                List.of(
                        opening(Set.of(DayOfWeek.MONDAY), "20:00", "00:00"),
                        opening(Set.of(DayOfWeek.TUESDAY), "00:00", "02:00")),
                List.of(),
                false);

        assertThat(times(always).closes(at("03:00")))
                .contains(MONDAY.plusDays(8).atStartOfDay());
        assertThat(times(night).closes(at("23:30"))).contains(MONDAY.plusDays(1).atTime(2, 0));
    }

    @Test
    void knowsNothingWhereNothingIsSaid() {
        assertThat(times(Hours.UNKNOWN).closes(at("09:00"))).isEqualTo(Optional.empty());
        assertThat(times(Hours.UNKNOWN).opens(at("09:00"))).isEmpty();
    }

    private static OpenTimes times(Hours hours) {
        return new OpenTimes(hours, Holidays.of("CY"));
    }

    private static LocalDateTime at(String time) {
        return MONDAY.atTime(LocalTime.parse(time));
    }

    private static Opening opening(Set<DayOfWeek> days, String from, String until) {
        return new Opening(days, LocalTime.parse(from), LocalTime.parse(until));
    }
}
