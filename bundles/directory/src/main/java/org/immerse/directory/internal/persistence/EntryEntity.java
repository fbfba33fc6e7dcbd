package org.immerse.directory.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.State;

/** A row of {@code directory_entry}. */
@Entity
@Table(name = "directory_entry")
class EntryEntity {
    @Id
    @Column(name = "entry_key")
    private String key = "";

    private String kind = "";
    private String id = "";
    private String owner = "";
    private String state = "";
    private String draft = "";
    private long revision;
    private int published;
    private String editor = "";
    private OffsetDateTime changed = OffsetDateTime.MIN;

    protected EntryEntity() {}

    EntryEntity(Content content) {
        key = content.key();
        kind = content.kind().code();
        id = content.id();
    }

    void save(Content content, String text, String by, Instant when) {
        owner = content.owner();
        draft = text;
        revision++;
        editor = by;
        changed = when.atOffset(ZoneOffset.UTC);
    }

    void stand(State now) {
        state = now.name();
    }

    boolean stands(State other) {
        return state.equals(other.name());
    }

    /** A new revision, so that whoever still has the one that was handed in is told. */
    void giveBack() {
        stand(State.DRAFT);
        revision++;
    }

    void publish(int version) {
        published = version;
    }

    long revision() {
        return revision;
    }

    int published() {
        return published;
    }

    Entry toDomain() {
        Content content = Contents.read(EntryKind.valueOf(kind.toUpperCase(Locale.ROOT)), draft);
        return new Entry(content, State.valueOf(state), revision, published, editor, changed.toInstant());
    }
}
