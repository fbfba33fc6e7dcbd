package org.immerse.jobs.spain.internal.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Which day it is in Spain: vacancies end by it. */
public final class SpanishDay {
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private SpanishDay() {}

    /** Today in Madrid. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day of a moment in Madrid. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** How long until the next day begins. */
    public static Duration untilMidnight(Clock clock) {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(ZONE));
    }
}
