package org.immerse.mail.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.immerse.mail.internal.persistence.Letter.Kind;
import org.immerse.mail.internal.persistence.Letter.Standing;
import org.jspecify.annotations.Nullable;

/** A row of {@code mail_letter}. */
@Entity
@Table(name = "mail_letter")
class LetterEntity {
    @Id
    private String id = "";

    private String person = "";

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.NEWS;

    private String mailbox = "";

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.WAITING;

    @Column(name = "made_at")
    private OffsetDateTime madeAt = OffsetDateTime.MIN;

    @Column(name = "due_at")
    private OffsetDateTime dueAt = OffsetDateTime.MIN;

    private int tries;

    @Column(name = "done_at")
    private @Nullable OffsetDateTime doneAt;

    protected LetterEntity() {}

    LetterEntity(String id, String person, Kind kind, String mailbox, Instant made, Instant due) {
        this.id = id;
        this.person = person;
        this.kind = kind;
        this.mailbox = mailbox;
        this.madeAt = made.atOffset(ZoneOffset.UTC);
        this.dueAt = due.atOffset(ZoneOffset.UTC);
    }

    String id() {
        return id;
    }

    boolean is(Standing one) {
        return standing == one;
    }

    void begin() {
        standing = Standing.SENDING;
        tries++;
    }

    void again(Instant due) {
        standing = Standing.WAITING;
        dueAt = due.atOffset(ZoneOffset.UTC);
    }

    void end(Standing end, Instant when) {
        standing = end;
        doneAt = when.atOffset(ZoneOffset.UTC);
    }

    Letter toDomain() {
        return new Letter(id, person, kind, madeAt.toInstant(), tries);
    }
}
