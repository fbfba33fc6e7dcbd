package org.immerse.accommodation.italy.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in Italy: birthdays, approvals and stays begin and end by it. */
public final class ItalianDay {
    /** Where days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private ItalianDay() {}

    /** Today in Rome. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day of a moment in Rome. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
