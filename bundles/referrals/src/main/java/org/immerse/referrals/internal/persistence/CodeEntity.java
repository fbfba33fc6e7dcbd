package org.immerse.referrals.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code a person shows, as its hash. */
@Entity
@Table(name = "referrals_code")
public class CodeEntity {
    @Id
    @Column(name = "person")
    private String person = "";

    @Column(name = "hash")
    private String hash = "";

    @Column(name = "expires_at")
    private Instant expires = Instant.EPOCH;

    /** For the provider. */
    protected CodeEntity() {}

    CodeEntity(String person, String hash, Instant expires) {
        this.person = person;
        this.hash = hash;
        this.expires = expires;
    }

    String person() {
        return person;
    }

    boolean isGood(Instant now) {
        return now.isBefore(expires);
    }
}
