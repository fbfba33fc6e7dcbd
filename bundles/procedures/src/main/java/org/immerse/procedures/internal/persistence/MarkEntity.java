package org.immerse.procedures.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "begun_on")
    private @Nullable LocalDate begun;

    protected MarkEntity() {}

    MarkEntity(String id, String person, String procedure, String step) {
        this.id = id;
        this.person = person;
        this.procedure = procedure;
        this.step = step;
    }

    void set(Mark.Kind wanted, LocalDate on) {
        begun = wanted == Mark.Kind.DONE ? begunBefore(on) : null;
        kind = wanted.name();
        day = on;
    }

    private @Nullable LocalDate begunBefore(LocalDate on) {
        if (kind.equals(Mark.Kind.BEGUN.name())) {
            return day;
        }
        return day.equals(on) ? begun : null;
    }

    /** Lets a step that was handed in before it was done wait again. Answers whether it was. */
    boolean back() {
        LocalDate on = begun;
        if (on != null) {
            set(Mark.Kind.BEGUN, on);
        }
        return on != null;
    }

    Mark toDomain() {
        LocalDate on = day;
        LocalDate before = begun;
        return new Mark(procedure, step, Mark.Kind.valueOf(kind), on, Optional.ofNullable(before));
    }
}
