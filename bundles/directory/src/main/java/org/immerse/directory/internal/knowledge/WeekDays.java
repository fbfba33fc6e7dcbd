package org.immerse.directory.internal.knowledge;

import java.time.DayOfWeek;
import java.util.Locale;

/** Days of the week as schema.org names them. */
final class WeekDays {
    private WeekDays() {}

    static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static DayOfWeek day(String iri) {
        return DayOfWeek.valueOf(iri.substring(Vocab.SCHEMA.length()).toUpperCase(Locale.ROOT));
    }
}
