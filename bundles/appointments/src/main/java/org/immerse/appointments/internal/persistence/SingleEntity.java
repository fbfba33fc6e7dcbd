package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.api.appointment.Mode;
import org.immerse.appointments.internal.domain.Offered;

/** A row of {@code appointments_single}. */
@Entity
@Table(name = "appointments_single")
public class SingleEntity {
    @Id
    private String id = "";

    private String calendar = "";

    @Column(name = "starts_at")
    private Instant start = Instant.EPOCH;

    private int minutes;
    private int capacity;
    private String mode = "";

    /** For the provider. */
    protected SingleEntity() {}

    SingleEntity(String id, String calendar, Offered offered) {
        this.id = id;
        this.calendar = calendar;
        start = offered.start();
        minutes = offered.minutes();
        capacity = offered.capacity();
        mode = offered.mode().name();
    }

    String calendar() {
        return calendar;
    }

    Offered toDomain() {
        return new Offered(start, minutes, capacity, Mode.valueOf(mode));
    }
}
