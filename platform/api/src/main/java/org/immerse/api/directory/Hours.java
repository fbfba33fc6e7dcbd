package org.immerse.api.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.immerse.api.text.Localized;

/**
 * When something is open, by the clocks of the place. On a day that a {@link Change} covers only the change counts; on a public
 * holiday it is closed unless {@code onHolidays}; else the weekly times count.
 *
 * @param weekly times that come back every week; empty where they are not known
 * @param changes days on which it is otherwise, such as a summer break
 * @param onHolidays whether the weekly times also count on public holidays
 */
public record Hours(List<Opening> weekly, List<Change> changes, boolean onHolidays) {
    /** Nothing is known. */
    public static final Hours UNKNOWN = new Hours(List.of(), List.of(), false);

    public Hours {
        weekly = List.copyOf(weekly);
        changes = List.copyOf(changes);
    }

    /**
     * Open on these days.
     *
     * @param days of the week
     * @param from when it opens
     * @param until when it closes; midnight is the end of the day
     */
    public record Opening(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        public Opening {
            days = Set.copyOf(days);
        }
    }

    /**
     * Days on which it is otherwise.
     *
     * @param first the first day
     * @param last the last day
     * @param open the times it is open; empty for closed
     * @param why in words; may have no words
     */
    public record Change(LocalDate first, LocalDate last, List<Span> open, Localized why) {
        public Change {
            open = List.copyOf(open);
        }
    }

    /** From one time of a day to another; midnight as the end is the end of the day. */
    public record Span(LocalTime from, LocalTime until) {}

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return weekly.isEmpty() && changes.isEmpty();
    }
}
