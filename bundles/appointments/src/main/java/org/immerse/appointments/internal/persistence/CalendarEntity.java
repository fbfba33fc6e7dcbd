package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.api.appointment.Calendar;

/** A row of {@code appointments_calendar}. */
@Entity
@Table(name = "appointments_calendar")
public class CalendarEntity {
    @Id
    private String id = "";

    private String kind = "";
    private String subject = "";

    @Column(name = "made_at")
    private Instant made = Instant.EPOCH;

    /** For the provider. */
    protected CalendarEntity() {}

    CalendarEntity(String id, String kind, String subject, Instant made) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.made = made;
    }

    Calendar toDomain() {
        return new Calendar(id, kind, subject);
    }
}
