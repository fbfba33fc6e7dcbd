package org.immerse.people.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.immerse.api.people.Consent;
import org.jspecify.annotations.Nullable;

/** One consent of a person. */
@Entity
@Table(name = "people_consent")
public class ConsentEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "purpose")
    private String purpose = "";

    @Column(name = "text_version")
    private String textVersion = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "given_at")
    private Instant given = Instant.EPOCH;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawn;

    /** For the provider. */
    protected ConsentEntity() {}

    ConsentEntity(String person, Consent consent) {
        this.person = person;
        id = consent.id();
        purpose = consent.purpose();
        textVersion = consent.textVersion();
        language = consent.language();
        given = consent.given();
    }

    void withdraw(Instant when) {
        withdrawn = when;
    }

    Consent toRecord() {
        return new Consent(id, purpose, textVersion, language, given, Optional.ofNullable(withdrawn));
    }
}
