package org.immerse.mail.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.immerse.mail.internal.domain.Address;
import org.immerse.mail.internal.persistence.Subscription.Standing;

/** A row of {@code mail_subscription}. */
@Entity
@Table(name = "mail_subscription")
class SubscriptionEntity {
    @Id
    private String person = "";

    private String id = "";
    private String address = "";
    private String language = "";
    private String organisation = "";

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.ASKED;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt = OffsetDateTime.MIN;

    private int tries;

    protected SubscriptionEntity() {}

    SubscriptionEntity(String person) {
        this.person = person;
    }

    void become(Subscription wanted) {
        id = wanted.id();
        address = wanted.address().value();
        language = wanted.language();
        organisation = wanted.organisation();
        standing = wanted.standing();
        askedAt = wanted.asked().atOffset(ZoneOffset.UTC);
        tries = wanted.tries();
    }

    void stand(Standing now) {
        standing = now;
    }

    void read(String inLanguage) {
        language = inLanguage;
    }

    void tried() {
        tries++;
    }

    Subscription toDomain() {
        return new Subscription(
                person, id, new Address(address), language, organisation, standing, askedAt.toInstant(), tries);
    }
}
