package org.immerse.people.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A section of the data that has erased a person. */
@Entity
@Table(name = "people_erasure")
public class ErasureEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "section")
    private String section = "";

    @Column(name = "erased_at")
    private Instant erased = Instant.EPOCH;

    /** For the provider. */
    protected ErasureEntity() {}

    ErasureEntity(String id, String person, String section, Instant erased) {
        this.id = id;
        this.person = person;
        this.section = section;
        this.erased = erased;
    }
}
