package org.immerse.mail.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A row of {@code mail_notice}. */
@Entity
@Table(name = "mail_notice")
class NoticeEntity {
    @Id
    private String id = "";

    private String person = "";
    private String cause = "";
    private String letter = "";

    @Column(name = "made_at")
    private OffsetDateTime madeAt = OffsetDateTime.MIN;

    protected NoticeEntity() {}

    NoticeEntity(String id, String person, String cause, String letter, Instant made) {
        this.id = id;
        this.person = person;
        this.cause = cause;
        this.letter = letter;
        this.madeAt = made.atOffset(ZoneOffset.UTC);
    }
}
