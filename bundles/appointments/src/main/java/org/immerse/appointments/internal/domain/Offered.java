package org.immerse.appointments.internal.domain;

import java.time.Duration;
import java.time.Instant;
import org.immerse.api.appointment.Mode;

/** A time as it is offered, whoever has booked it. Begins at a full second. */
public record Offered(Instant start, int minutes, int capacity, Mode mode) {
    /** When it ends. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }
}
