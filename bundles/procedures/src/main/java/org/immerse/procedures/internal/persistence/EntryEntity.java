package org.immerse.procedures.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code procedures_entry}. */
@Entity
@Table(name = "procedures_entry")
class EntryEntity {
    @Id
    private String id = "";

    private String draft = "";
    private @Nullable String published;
    private OffsetDateTime changed = OffsetDateTime.MIN;

    @Column(name = "changed_by")
    private String changedBy = "";

    protected EntryEntity() {}

    EntryEntity(String id) {
        this.id = id;
    }

    void draft(String text, Instant when, String by) {
        draft = text;
        changed = when.atOffset(ZoneOffset.UTC);
        changedBy = by;
    }

    void publish() {
        published = draft;
    }

    void withdraw() {
        published = null;
    }

    Entries.Entry toDomain() {
        Instant when = changed.toInstant();
        return new Entries.Entry(id, draft, Optional.ofNullable(published), when);
    }
}
