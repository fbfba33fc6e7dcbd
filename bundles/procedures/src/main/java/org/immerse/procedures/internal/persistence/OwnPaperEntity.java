package org.immerse.procedures.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code procedures_paper}. */
@Entity
@Table(name = "procedures_paper")
class OwnPaperEntity {
    @Id
    private String id = "";

    private String person = "";
    private String paper = "";
    private String name = "";
    private String kept = "";

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private String origin = "";

    @Column(name = "given_on", updatable = false)
    private @Nullable LocalDate givenOn;

    private OffsetDateTime changed = OffsetDateTime.MIN;

    protected OwnPaperEntity() {}

    OwnPaperEntity(String person, OwnPaper own, Instant now) {
        this.id = own.id();
        this.person = person;
        this.paper = own.paper();
        this.name = own.name();
        this.kept = own.kept();
        this.lastDay = own.last().orElse(null);
        this.origin = own.origin();
        this.changed = now.atOffset(ZoneOffset.UTC);
    }

    OwnPaperEntity givenOn(LocalDate day) {
        givenOn = day;
        return this;
    }

    String person() {
        return person;
    }

    OwnPaper toDomain() {
        LocalDate last = lastDay;
        return new OwnPaper(id, paper, name, kept, Optional.ofNullable(last), origin);
    }
}
