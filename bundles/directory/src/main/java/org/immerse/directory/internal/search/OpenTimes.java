package org.immerse.directory.internal.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Hours.Change;
import org.immerse.api.directory.Hours.Span;

/** When something is open, by the clocks of the place: changes come before public holidays, and those before the weekly times. */
public final class OpenTimes {
    /** How far it is looked ahead for the next opening. */
    private static final int DAYS = 60;

    private final Hours hours;
    private final Predicate<LocalDate> holidays;

    /** @param holidays public holidays of the country, see {@link org.immerse.api.calendar.Holidays} */
    public OpenTimes(Hours hours, Predicate<LocalDate> holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    /** When it is open on a day, in order; empty for closed. */
    public List<Span> on(LocalDate day) {
        return change(day)
                .map(Change::open)
                .orElseGet(() -> holidays.test(day) && !hours.onHolidays() ? List.of() : weekly(day))
                .stream()
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    /** Why a day is otherwise than the week says. */
    public Optional<Change> change(LocalDate day) {
        return hours.changes().stream()
                .filter(change -> !day.isBefore(change.first()) && !day.isAfter(change.last()))
                .findFirst();
    }

    /** Whether a public holiday closes it on this day. */
    public boolean isClosedForHoliday(LocalDate day) {
        return change(day).isEmpty()
                && holidays.test(day)
                && !hours.onHolidays()
                && !weekly(day).isEmpty();
    }

    /** When it closes; empty where it is not open. At most a week ahead: what never closes, closes then. */
    public Optional<LocalDateTime> closes(LocalDateTime now) {
        Optional<LocalDateTime> end = end(now);
        for (int night = 0; night < 7; night++) {
            Optional<LocalDateTime> next = end.filter(OpenTimes::isMidnight).flatMap(this::end);
            if (next.isEmpty()) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** When it next opens, today or on one of the next sixty days; empty where it does not, or is open. */
    public Optional<LocalDateTime> opens(LocalDateTime now) {
        if (end(now).isPresent()) {
            return Optional.empty();
        }
        LocalDate today = now.toLocalDate();
        return today.datesUntil(today.plusDays(DAYS))
                .flatMap(day -> on(day).stream().map(span -> day.atTime(span.from())))
                .filter(now::isBefore)
                .findFirst();
    }

    private Optional<LocalDateTime> end(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        LocalTime time = now.toLocalTime();
        return on(day).stream()
                .filter(span ->
                        !time.isBefore(span.from()) && (isMidnight(span.until()) || time.isBefore(span.until())))
                .map(span -> isMidnight(span.until()) ? day.plusDays(1).atStartOfDay() : day.atTime(span.until()))
                .max(Comparator.naturalOrder());
    }

    private List<Span> weekly(LocalDate day) {
        return hours.weekly().stream()
                .filter(opening -> opening.days().contains(day.getDayOfWeek()))
                .map(opening -> new Span(opening.from(), opening.until()))
                .toList();
    }

    private static boolean isMidnight(LocalDateTime time) {
        return isMidnight(time.toLocalTime());
    }

    private static boolean isMidnight(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT);
    }
}
