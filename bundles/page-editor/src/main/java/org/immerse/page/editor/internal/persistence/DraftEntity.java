package org.immerse.page.editor.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.immerse.page.editor.internal.domain.Draft;

/** A row of {@code page_editor_draft}. */
@Entity
@Table(name = "page_editor_draft")
class DraftEntity {
    @Id
    private String name = "";

    private String content = "";
    private String marks = "";
    private String edition = "";
    private String editor = "";
    private OffsetDateTime changed = OffsetDateTime.MIN;

    protected DraftEntity() {}

    DraftEntity(String name) {
        this.name = name;
    }

    void save(Draft draft, String editor, Instant now) {
        this.content = ContentJson.write(draft.content());
        this.marks = ContentJson.writeMarks(draft.marks());
        this.edition = draft.edition();
        this.editor = editor;
        this.changed = now.atOffset(ZoneOffset.UTC);
    }

    /** Begins now with no file at all. */
    void startAnew() {
        this.marks = ContentJson.writeMarks(Map.of());
    }

    String edition() {
        return edition;
    }

    Draft toDomain() {
        return new Draft(name, ContentJson.read(content), ContentJson.readMarks(marks), edition);
    }
}
