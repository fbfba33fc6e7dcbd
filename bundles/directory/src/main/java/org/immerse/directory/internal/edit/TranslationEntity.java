package org.immerse.directory.internal.edit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.immerse.api.editing.Behind;

/** A row of {@code directory_translation}. */
@Entity
@Table(name = "directory_translation")
class TranslationEntity {
    @Id
    private String id = "";

    @Column(name = "entry_key")
    private String key = "";

    private String field = "";
    private String language = "";
    private String source = "";

    @Column(name = "source_text")
    private String text = "";

    protected TranslationEntity() {}

    TranslationEntity(String key, Behind behind) {
        this.id = key + "#" + behind.field() + "#" + behind.language() + "#" + behind.source();
        this.key = key;
        this.field = behind.field();
        this.language = behind.language();
        this.source = behind.source();
        this.text = behind.text();
    }

    String key() {
        return key;
    }

    Behind toDomain() {
        return new Behind(field, language, source, text);
    }
}
