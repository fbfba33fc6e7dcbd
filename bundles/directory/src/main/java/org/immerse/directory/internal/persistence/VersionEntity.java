package org.immerse.directory.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.entry.Version;

/** A row of {@code directory_version}. */
@Entity
@Table(name = "directory_version")
class VersionEntity {
    @Id
    private String id = "";

    @Column(name = "entry_key")
    private String key = "";

    private int number;
    private String content = "";
    private String marks = "";
    private String editor = "";

    @Column(name = "editor_name")
    private String editorName = "";

    private OffsetDateTime made = OffsetDateTime.MIN;

    protected VersionEntity() {}

    VersionEntity(String id, Published published, String editor, String editorName, Instant made) {
        this.id = id;
        this.key = published.content().key();
        this.number = published.version();
        this.content = Contents.write(published.content());
        this.marks = Contents.writeMarks(published.marks());
        this.editor = editor;
        this.editorName = editorName;
        this.made = made.atOffset(ZoneOffset.UTC);
    }

    String key() {
        return key;
    }

    int number() {
        return number;
    }

    Published published() {
        EntryKind kind = key.startsWith(EntryKind.SERVICE.code() + ":") ? EntryKind.SERVICE : EntryKind.PROVIDER;
        return new Published(Contents.read(kind, content), number, Contents.readMarks(marks));
    }

    Version toDomain() {
        return new Version(number, published(), editorName, made.toInstant(), List.of());
    }
}
