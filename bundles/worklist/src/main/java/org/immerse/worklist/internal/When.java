package org.immerse.worklist.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.work.WorkItem;

/** How soon something has to be done. Text keys {@code worklist.when.<key>}. */
public enum When {
    /** Its day is over. */
    LATE,
    /** Today, or urgent. */
    TODAY,
    /** Within the six days after today. */
    WEEK,
    /** Later, or it has no day. */
    LATER;

    private static final int DAYS = 6;

    /** How soon this is, on this day. */
    public static When of(WorkItem item, LocalDate today) {
        Optional<LocalDate> due = item.due();
        if (due.filter(day -> day.isBefore(today)).isPresent()) {
            return LATE;
        }
        if (item.urgent() || due.filter(today::equals).isPresent()) {
            return TODAY;
        }
        return due.filter(day -> !day.isAfter(today.plusDays(DAYS))).isPresent() ? WEEK : LATER;
    }

    /** The one of this key. */
    public static Optional<When> of(String key) {
        for (When when : values()) {
            if (when.key().equals(key)) {
                return Optional.of(when);
            }
        }
        return Optional.empty();
    }

    /** Its name in addresses and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is time to do it. */
    public boolean isDue() {
        return this == LATE || this == TODAY;
    }
}
