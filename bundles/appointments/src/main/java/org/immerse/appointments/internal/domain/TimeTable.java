package org.immerse.appointments.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immerse.api.appointment.WeeklyRule;

/**
 * What a calendar offers: times that come back every week and single ones, but for closed days. Worked out for the days asked about;
 * nothing of it is stored. Where a single time and a rule begin at the same moment the single one holds, of two rules the earlier made.
 *
 * @param zone by whose clocks the rules are read
 * @param holiday which days are public holidays
 */
public record TimeTable(
        List<WeeklyRule> rules, List<Offered> singles, List<Closed> closed, ZoneId zone, Predicate<LocalDate> holiday) {
    public TimeTable {
        rules = List.copyOf(rules);
        singles = List.copyOf(singles);
        closed = List.copyOf(closed);
    }

    /** Everything that begins on these days, both included, in order. */
    public List<Offered> between(LocalDate from, LocalDate until) {
        TreeMap<Instant, Offered> found = new TreeMap<>();
        all(from, until).forEach(one -> found.putIfAbsent(one.start(), one));
        return List.copyOf(found.values());
    }

    /** The first time on these days that begins before another has ended: whoever offers is in one place at a time. */
    public Optional<Offered> clash(LocalDate from, LocalDate until) {
        Instant free = Instant.MIN;
        for (Offered one :
                all(from, until).sorted(Comparator.comparing(Offered::start)).toList()) {
            if (one.start().isBefore(free)) {
                return Optional.of(one);
            }
            free = one.end();
        }
        return Optional.empty();
    }

    /** Single times first, then rule by rule. */
    private Stream<Offered> all(LocalDate from, LocalDate until) {
        Stream<Offered> single = singles.stream().filter(one -> {
            LocalDate day = LocalDate.ofInstant(one.start(), zone);
            return !day.isBefore(from) && !day.isAfter(until) && isOpen(day);
        });
        Stream<Offered> weekly = rules.stream()
                .flatMap(rule -> Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(1))
                        .filter(this::isOpen)
                        .flatMap(day -> on(day, rule).stream()));
        return Stream.concat(single, weekly);
    }

    /** What begins at this moment. */
    public Optional<Offered> at(Instant start) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        return between(day, day).stream()
                .filter(one -> one.start().equals(start))
                .findFirst();
    }

    private boolean isOpen(LocalDate day) {
        return closed.stream().noneMatch(one -> one.covers(day));
    }

    private boolean holds(WeeklyRule rule, LocalDate day) {
        return rule.days().contains(day.getDayOfWeek())
                && !day.isBefore(rule.first())
                && rule.last().filter(day::isAfter).isEmpty()
                && (rule.onHolidays() || !holiday.test(day));
    }

    /**
     * The slots of a rule on a day. Clocks that are set forward leave times out; a slot that began before lasts as long as the others, so
     * what would begin before it ends is left out too. Of times that come twice the first is taken.
     */
    private List<Offered> on(LocalDate day, WeeklyRule rule) {
        List<Offered> slots = new ArrayList<>();
        if (!holds(rule, day)) {
            return slots;
        }
        Instant free = Instant.MIN;
        LocalDateTime end = day.atTime(rule.until());
        for (LocalDateTime at = day.atTime(rule.from());
                !at.plusMinutes(rule.minutes()).isAfter(end);
                at = at.plusMinutes(rule.minutes())) {
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(at);
            if (!offsets.isEmpty()) {
                Offered slot =
                        new Offered(at.toInstant(offsets.getFirst()), rule.minutes(), rule.capacity(), rule.mode());
                if (!slot.start().isBefore(free)) {
                    slots.add(slot);
                    free = slot.end();
                }
            }
        }
        return slots;
    }
}
