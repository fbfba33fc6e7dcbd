package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.appointments.internal.domain.Turns.Freed;

/** A row of {@code appointments_freed}. */
@Entity
@Table(name = "appointments_freed")
public class FreedEntity {
    @Id
    private String id = "";

    private String calendar = "";

    @Column(name = "starts_at")
    private Instant start = Instant.EPOCH;

    private int seat;

    @Column(name = "freed_at")
    private Instant freed = Instant.EPOCH;

    /** For the provider. */
    protected FreedEntity() {}

    FreedEntity(String id, String calendar, Freed place) {
        this.id = id;
        this.calendar = calendar;
        start = place.start();
        seat = place.seat();
        freed = place.at();
    }

    String calendar() {
        return calendar;
    }

    Freed toDomain() {
        return new Freed(start, seat, freed);
    }
}
