package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.immerse.appointments.internal.domain.Closed;

/** A row of {@code appointments_closed}. */
@Entity
@Table(name = "appointments_closed")
public class ClosedEntity {
    @Id
    private String id = "";

    private String calendar = "";

    @Column(name = "first_day")
    private LocalDate first = LocalDate.EPOCH;

    @Column(name = "last_day")
    private LocalDate last = LocalDate.EPOCH;

    private String reason = "";

    /** For the provider. */
    protected ClosedEntity() {}

    ClosedEntity(String calendar, Closed closed) {
        id = closed.id();
        this.calendar = calendar;
        first = closed.first();
        last = closed.last();
        reason = closed.reason();
    }

    String calendar() {
        return calendar;
    }

    Closed toDomain() {
        return new Closed(id, first, last, reason);
    }
}
