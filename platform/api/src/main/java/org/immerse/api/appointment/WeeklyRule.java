package org.immerse.api.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Times that come back every week, by the clocks of the site. A time that the clocks leave out on the day they are set forward is not
 * offered; one that comes twice on the day they are set back is offered once, the first time.
 *
 * @param days the days of the week
 * @param first the first day
 * @param last the last day; empty for no end
 * @param from when the first slot of a day begins
 * @param until when the last slot of a day has ended
 * @param minutes how long a slot is: 5 to 480
 * @param capacity how many can book each: 1 to 100
 * @param mode how one meets
 * @param onHolidays whether it also holds on public holidays
 */
public record WeeklyRule(
        Set<DayOfWeek> days,
        LocalDate first,
        Optional<LocalDate> last,
        LocalTime from,
        LocalTime until,
        int minutes,
        int capacity,
        Mode mode,
        boolean onHolidays) {
    public WeeklyRule {
        days = Set.copyOf(days);
    }
}
