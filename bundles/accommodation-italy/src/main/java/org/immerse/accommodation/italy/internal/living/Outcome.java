package org.immerse.accommodation.italy.internal.living;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Cause;

/**
 * How a stay came out.
 *
 * @param first the day somebody moved in
 * @param last the day it ended; empty while it lasts
 * @param cause why it ended; empty while it lasts
 */
record Outcome(LocalDate first, Optional<LocalDate> last, Optional<Cause> cause) {
    /** Whether they were still there so many days after moving in. */
    boolean lasted(int days) {
        return last.map(day -> ChronoUnit.DAYS.between(first, day) >= days).orElse(true);
    }
}
