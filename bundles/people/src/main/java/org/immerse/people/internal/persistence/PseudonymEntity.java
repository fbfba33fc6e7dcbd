package org.immerse.people.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The name one viewer knows a person by. */
@Entity
@Table(name = "people_pseudonym")
public class PseudonymEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "viewer")
    private String viewer = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "pseudonym")
    private String pseudonym = "";

    /** For the provider. */
    protected PseudonymEntity() {}

    PseudonymEntity(String id, String viewer, String person, String pseudonym) {
        this.id = id;
        this.viewer = viewer;
        this.person = person;
        this.pseudonym = pseudonym;
    }

    String person() {
        return person;
    }

    String pseudonym() {
        return pseudonym;
    }
}
