package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.immerse.appointments.internal.domain.Turns.Waiter;
import org.jspecify.annotations.Nullable;

/** A row of {@code appointments_waiting}. */
@Entity
@Table(name = "appointments_waiting")
public class WaitingEntity {
    @Id
    private String id = "";

    private String calendar = "";
    private String person = "";
    private Instant since = Instant.EPOCH;

    @Column(name = "left_at")
    private @Nullable Instant left;

    @Column(name = "open_key")
    private @Nullable String openKey;

    /** For the provider. */
    protected WaitingEntity() {}

    WaitingEntity(String id, String calendar, String person, Instant since) {
        this.id = id;
        this.calendar = calendar;
        this.person = person;
        this.since = since;
        openKey = calendar + "/" + person;
    }

    void leave(Instant when) {
        left = when;
        openKey = null;
    }

    String calendar() {
        return calendar;
    }

    Waiter toDomain() {
        return new Waiter(person, since, Optional.ofNullable(left));
    }
}
