package org.immerse.freshness.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A row of {@code freshness_verification}. */
@Entity
@Table(name = "freshness_verification")
class VerificationEntity {
    @Id
    private String id = "";

    private String tap = "";
    private String subject = "";
    private String fact = "";

    @Column(name = "verified_by")
    private String verifiedBy = "";

    @Column(name = "public_name")
    private String publicName = "";

    private OffsetDateTime verified = OffsetDateTime.MIN;

    @Column(name = "taken_back")
    private boolean takenBack;

    protected VerificationEntity() {}

    VerificationEntity(String id, Tap tap, String fact) {
        this.id = id;
        this.tap = tap.id();
        this.subject = tap.subject();
        this.fact = fact;
        this.verifiedBy = tap.account();
        this.publicName = tap.by();
        this.verified = tap.when().atOffset(ZoneOffset.UTC);
    }

    String subject() {
        return subject;
    }

    String fact() {
        return fact;
    }

    String account() {
        return verifiedBy;
    }

    String by() {
        return publicName;
    }

    Instant when() {
        return verified.toInstant();
    }

    void takeBack() {
        takenBack = true;
    }
}
