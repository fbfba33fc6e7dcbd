package org.immerse.procedures.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A row of {@code procedures_taken}. */
@Entity
@Table(name = "procedures_taken")
class TakenEntity {
    @Id
    private String id = "";

    private String person = "";

    @Column(name = "procedure_id")
    private String procedure = "";

    private String step = "";
    private OffsetDateTime made = OffsetDateTime.MIN;

    protected TakenEntity() {}

    TakenEntity(String id, String person, String procedure, String step, Instant made) {
        this.id = id;
        this.person = person;
        this.procedure = procedure;
        this.step = step;
        this.made = made.atOffset(ZoneOffset.UTC);
    }

    Instant made() {
        return made.toInstant();
    }

    void set(Instant later) {
        made = later.atOffset(ZoneOffset.UTC);
    }
}
