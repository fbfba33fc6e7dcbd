package org.immerse.plans.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A row of {@code plans_mark}. */
@Entity
@Table(name = "plans_mark")
class MarkEntity {
    @Id
    private String id = "";

    private String person = "";
    private String plan = "";
    private String step = "";
    private String kind = "";
    private OffsetDateTime made = OffsetDateTime.MIN;

    @Column(name = "made_by")
    private String madeBy = "";

    protected MarkEntity() {}

    MarkEntity(String id, String person, Marks.Mark mark) {
        this.id = id;
        this.person = person;
        this.plan = mark.plan();
        this.step = mark.step();
        this.kind = mark.kind();
        this.made = mark.made().atOffset(ZoneOffset.UTC);
        this.madeBy = mark.by();
    }

    Marks.Mark toDomain() {
        Instant when = made.toInstant();
        return new Marks.Mark(plan, step, kind, when, madeBy);
    }
}
