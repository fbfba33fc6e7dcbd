package org.immerse.directory.internal.exchange;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Days of the week in files: {@code mon} to {@code sun}. */
final class Days {
    private static final int LETTERS = 3;

    private Days() {}

    static Optional<DayOfWeek> day(JsonPart node) {
        Optional<DayOfWeek> found = Arrays.stream(DayOfWeek.values())
                .filter(day -> code(day).equals(node.text()))
                .findFirst();
        if (found.isEmpty()) {
            node.note("choice", node.text());
        }
        return found;
    }

    static List<String> codes(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Days::code).toList();
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
    }
}
