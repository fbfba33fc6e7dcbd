package org.immerse.appointments.internal.domain;

import java.time.LocalDate;

/** Days on which nothing is offered, both included. */
public record Closed(String id, LocalDate first, LocalDate last, String reason) {
    /** Whether nothing is offered on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
