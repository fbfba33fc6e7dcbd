package org.immerse.page.editor.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.immerse.api.editing.Behind;

/** A row of {@code page_editor_behind}. */
@Entity
@Table(name = "page_editor_behind")
class BehindEntity {
    @Id
    private String id = "";

    private String name = "";

    @Column(name = "of_draft")
    private boolean ofDraft;

    private String field = "";
    private String language = "";
    private String source = "";

    @Column(name = "source_text")
    private String text = "";

    protected BehindEntity() {}

    BehindEntity(String id, String name, boolean ofDraft, Behind behind) {
        this.id = id;
        this.name = name;
        this.ofDraft = ofDraft;
        this.field = behind.field();
        this.language = behind.language();
        this.source = behind.source();
        this.text = behind.text();
    }

    String name() {
        return name;
    }

    boolean isOfDraft() {
        return ofDraft;
    }

    Behind toDomain() {
        return new Behind(field, language, source, text);
    }
}
