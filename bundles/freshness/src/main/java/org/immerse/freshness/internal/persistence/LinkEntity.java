package org.immerse.freshness.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** A row of {@code freshness_link}. */
@Entity
@Table(name = "freshness_link")
class LinkEntity {
    @Id
    private String id = "";

    private String subject = "";
    private String fact = "";
    private String link = "";
    private String answer = "";
    private OffsetDateTime tried = OffsetDateTime.MIN;

    protected LinkEntity() {}

    LinkEntity(TriedLink one) {
        this.id = TriedLink.key(one.subject(), one.fact());
        this.subject = one.subject();
        this.fact = one.fact();
        this.link = one.link();
        this.answer = one.answer().name().toLowerCase(Locale.ROOT);
        this.tried = one.tried().atOffset(ZoneOffset.UTC);
    }

    TriedLink toDomain() {
        return new TriedLink(
                subject, fact, link, TriedLink.Answer.valueOf(answer.toUpperCase(Locale.ROOT)), tried.toInstant());
    }
}
