package org.immerse.eligibility.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A row of {@code eligibility_rule}. */
@Entity
@Table(name = "eligibility_rule")
class PublishedEntity {
    @Id
    private String subject = "";

    private String file = "";
    private OffsetDateTime published = OffsetDateTime.MIN;

    @Column(name = "published_by")
    private String publishedBy = "";

    protected PublishedEntity() {}

    PublishedEntity(Published.Entry entry) {
        this.subject = entry.subject();
        this.file = entry.file();
        this.published = entry.when().atOffset(ZoneOffset.UTC);
        this.publishedBy = entry.by();
    }

    Published.Entry toDomain() {
        Instant when = published.toInstant();
        return new Published.Entry(subject, file, when, publishedBy);
    }
}
