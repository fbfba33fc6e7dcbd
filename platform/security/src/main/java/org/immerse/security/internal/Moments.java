package org.immerse.security.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The present as every database keeps it: to the microsecond. */
public final class Moments {
    private Moments() {}

    /** Now, cut to microseconds, so that what is kept equals what was meant. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
