package org.immerse.mail.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of {@code mail_secret}. */
@Entity
@Table(name = "mail_secret")
class SecretEntity {
    static final String ID = "key";

    @Id
    private String id = ID;

    private String secret = "";

    protected SecretEntity() {}

    SecretEntity(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
