package org.immerse.accommodation.italy.internal.living;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When both sides are asked how it is: after 1, 4 and 12 weeks, then every three months. Worked out from the first day. */
public final class Rounds {
    /** Days somebody has to answer before staff are told. */
    public static final int DAYS_TO_ANSWER = 7;

    private static final List<Integer> WEEKS = List.of(1, 4, 12);
    private static final int QUARTER = 3;

    private Rounds() {}

    /** The day of the round of this number, from 1. */
    static LocalDate day(LocalDate first, int number) {
        LocalDate last = first.plusWeeks(WEEKS.get(Math.min(number, WEEKS.size()) - 1));
        return number <= WEEKS.size() ? last : last.plusMonths((long) QUARTER * (number - WEEKS.size()));
    }

    /** The round that is asked for today: the last whose day has come. Empty in the first week. */
    public static Optional<LocalDate> current(LocalDate first, LocalDate today) {
        Optional<LocalDate> current = Optional.empty();
        for (int number = 1; !day(first, number).isAfter(today); number++) {
            current = Optional.of(day(first, number));
        }
        return current;
    }

    /** The next round after today. */
    public static LocalDate next(LocalDate first, LocalDate today) {
        int number = 1;
        while (!day(first, number).isAfter(today)) {
            number++;
        }
        return day(first, number);
    }
}
