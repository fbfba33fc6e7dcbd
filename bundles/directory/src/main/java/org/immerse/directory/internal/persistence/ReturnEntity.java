package org.immerse.directory.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.immerse.directory.internal.entry.Returned;

/** A row of {@code directory_return}. */
@Entity
@Table(name = "directory_return")
class ReturnEntity {
    @Id
    private String id = "";

    @Column(name = "entry_key")
    private String key = "";

    private String reason = "";

    @Column(name = "by_name")
    private String by = "";

    private OffsetDateTime made = OffsetDateTime.MIN;

    @Column(name = "is_open")
    private boolean open;

    protected ReturnEntity() {}

    ReturnEntity(String id, String key, Returned returned) {
        this.id = id;
        this.key = key;
        this.reason = returned.reason();
        this.by = returned.by();
        this.made = returned.when().atOffset(ZoneOffset.UTC);
        this.open = true;
    }

    String key() {
        return key;
    }

    Returned toDomain() {
        return new Returned(reason, by, made.toInstant());
    }
}
