package org.immerse.procedures.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code procedures_mark}. */
@Entity
@Table(name = "procedures_mark")
class MarkEntity {
    @Id
    private String id = "";

    private String person = "";

    @Column(name = "procedure_id")
    private String procedure = "";

    private String step = "";
    private String kind = "";

    @Column(name = "marked_on")
    private LocalDate day = LocalDate.EPOCH;

    protected MarkEntity() {}

    MarkEntity(String id, String person, String procedure, String step) {
        this.id = id;
        this.person = person;
        this.procedure = procedure;
        this.step = step;
    }

    void set(Mark.Kind wanted, LocalDate on) {
        kind = wanted.name();
        day = on;
    }

    Mark toDomain() {
        LocalDate on = day;
        return new Mark(procedure, step, Mark.Kind.valueOf(kind), on);
    }
}
