package org.immerse.page.editor.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.immerse.page.editor.internal.domain.Version;

/** A row of {@code page_editor_version}. */
@Entity
@Table(name = "page_editor_version")
class VersionEntity {
    @Id
    private String id = "";

    private String name = "";
    private int number;
    private String kind = "";
    private String content = "";
    private String editor = "";
    private OffsetDateTime made = OffsetDateTime.MIN;

    protected VersionEntity() {}

    VersionEntity(String id, String name, Version version) {
        this.id = id;
        this.name = name;
        this.number = version.number();
        this.kind = version.kind().code();
        this.content = ContentJson.write(version.content());
        this.editor = version.editor();
        this.made = version.made().atOffset(ZoneOffset.UTC);
    }

    String name() {
        return name;
    }

    Version toDomain() {
        return new Version(
                number,
                Version.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                ContentJson.read(content),
                editor,
                made.toInstant());
    }
}
