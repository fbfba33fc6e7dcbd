package org.immerse.appointments.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.WeeklyRule;
import org.junit.jupiter.api.Test;

class TimeTableTest {
    private static final ZoneId NICOSIA = ZoneId.of("Asia/Nicosia");

    @Test
    void aRuleHoldsAcrossTheChangesOfTheClocksByTheClockOnTheWall() {
        WeeklyRule sundays = rule(EnumSet.of(DayOfWeek.SUNDAY), "09:00", "10:00", 60);
        assertThat(clocks(sundays, "2027-03-21", "2027-04-04"))
                .containsExactly("2027-03-21T09:00+02:00", "2027-03-28T09:00+03:00", "2027-04-04T09:00+03:00");
        assertThat(clocks(sundays, "2027-10-24", "2027-11-01"))
                .containsExactly("2027-10-24T09:00+03:00", "2027-10-31T09:00+02:00");
    }

    /** In Nicosia three in the morning is four, on 28 March 2027. */
    @Test
    void timesTheClocksLeaveOutAreNotOffered() {
        WeeklyRule nights = rule(EnumSet.of(DayOfWeek.SUNDAY), "02:00", "05:00", 30);
        assertThat(clocks(nights, "2027-03-28", "2027-03-28"))
                .containsExactly(
                        "2027-03-28T02:00+02:00",
                        "2027-03-28T02:30+02:00",
                        "2027-03-28T04:00+03:00",
                        "2027-03-28T04:30+03:00");
    }

    /** A slot that begins before the clocks are set lasts as long as the others, so it ends later on the wall. */
    @Test
    void nothingBeginsWhileASlotAcrossTheChangeStillLasts() {
        WeeklyRule nights = rule(EnumSet.of(DayOfWeek.SUNDAY), "02:30", "07:00", 45);
        assertThat(clocks(nights, "2027-03-28", "2027-03-28"))
                .containsExactly(
                        "2027-03-28T02:30+02:00",
                        "2027-03-28T04:45+03:00",
                        "2027-03-28T05:30+03:00",
                        "2027-03-28T06:15+03:00");
    }

    /** In Nicosia four in the morning is three again, on 31 October 2027. */
    @Test
    void timesThatComeTwiceAreOfferedOnceTheFirstTime() {
        WeeklyRule nights = rule(EnumSet.of(DayOfWeek.SUNDAY), "02:30", "04:30", 30);
        assertThat(clocks(nights, "2027-10-31", "2027-10-31"))
                .containsExactly(
                        "2027-10-31T02:30+03:00",
                        "2027-10-31T03:00+03:00",
                        "2027-10-31T03:30+03:00",
                        "2027-10-31T04:00+02:00");
    }

    @Property(tries = 400)
    void slotsOfARuleLieInItsHoursOnItsDaysAndNeverAcrossEachOther(
            @ForAll @Size(min = 1) Set<DayOfWeek> days,
            @ForAll @IntRange(min = 0, max = 22) int from,
            @ForAll @IntRange(min = 1, max = 23) int until,
            @ForAll @IntRange(min = 5, max = 480) int minutes,
            @ForAll @IntRange(min = 0, max = 720) int firstDay,
            @ForAll Zone zone) {
        LocalDate first = LocalDate.parse("2026-01-01").plusDays(firstDay);
        WeeklyRule rule = rule(
                days, LocalTime.of(Math.min(from, until), 0), LocalTime.of(Math.max(from, until), 0), minutes, first);
        TimeTable table = new TimeTable(List.of(rule), List.of(), List.of(), zone.id(), day -> false);
        List<Offered> slots = table.between(first.minusDays(3), first.plusDays(40));
        Instant free = Instant.MIN;
        for (Offered slot : slots) {
            ZonedDateTime wall = slot.start().atZone(zone.id());
            assertThat(slot.start()).isAfterOrEqualTo(free);
            assertThat(days).contains(wall.getDayOfWeek());
            assertThat(wall.toLocalDate()).isBetween(first, first.plusDays(30));
            assertThat(wall.toLocalTime()).isAfterOrEqualTo(rule.from());
            assertThat(wall.toLocalTime().plusMinutes(minutes)).isBeforeOrEqualTo(rule.until());
            assertThat(table.at(slot.start())).contains(slot);
            free = slot.end();
        }
        assertThat(table.clash(first, first.plusDays(40))).isEmpty();
    }

    @Property(tries = 200)
    void onOrdinaryDaysEveryPieceOfTimeThatFitsIsOffered(
            @ForAll @IntRange(min = 5, max = 240) int minutes, @ForAll @IntRange(min = 1, max = 10) int hours) {
        WeeklyRule rule = rule(
                EnumSet.of(DayOfWeek.WEDNESDAY),
                LocalTime.of(8, 0),
                LocalTime.of(8 + hours, 0),
                minutes,
                LocalDate.parse("2026-11-25"));
        TimeTable table = new TimeTable(List.of(rule), List.of(), List.of(), NICOSIA, day -> false);
        assertThat(table.between(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-25")))
                .hasSize(hours * 60 / minutes);
    }

    @Test
    void closedDaysAndHolidaysAreLeftOut() {
        WeeklyRule daily = rule(EnumSet.allOf(DayOfWeek.class), "09:00", "10:00", 60);
        TimeTable table = new TimeTable(
                List.of(daily),
                List.of(new Offered(Instant.parse("2026-11-24T12:00:00Z"), 30, 1, Mode.PHONE)),
                List.of(new Closed("c", LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25"), "")),
                NICOSIA,
                day -> day.equals(LocalDate.parse("2026-11-27")));
        assertThat(table.between(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-28")))
                .extracting(slot -> LocalDate.ofInstant(slot.start(), NICOSIA).toString())
                .containsExactly("2026-11-23", "2026-11-26", "2026-11-28");
    }

    enum Zone {
        NICOSIA,
        MADRID,
        LORD_HOWE;

        ZoneId id() {
            return ZoneId.of(
                    switch (this) {
                        case NICOSIA -> "Asia/Nicosia";
                        case MADRID -> "Europe/Madrid";
                        case LORD_HOWE -> "Australia/Lord_Howe"; // half an hour
                    });
        }
    }

    private static List<String> clocks(WeeklyRule rule, String from, String until) {
        return new TimeTable(List.of(rule), List.of(), List.of(), NICOSIA, day -> false)
                .between(LocalDate.parse(from), LocalDate.parse(until)).stream()
                        .map(slot ->
                                slot.start().atZone(NICOSIA).toOffsetDateTime().toString())
                        .toList();
    }

    private static WeeklyRule rule(Set<DayOfWeek> days, String from, String until, int minutes) {
        return new WeeklyRule(
                days,
                LocalDate.parse("2026-01-01"),
                Optional.empty(),
                LocalTime.parse(from),
                LocalTime.parse(until),
                minutes,
                1,
                Mode.PHONE,
                false);
    }

    private static WeeklyRule rule(Set<DayOfWeek> days, LocalTime from, LocalTime until, int minutes, LocalDate first) {
        return new WeeklyRule(days, first, Optional.of(first.plusDays(30)), from, until, minutes, 1, Mode.PHONE, false);
    }
}
