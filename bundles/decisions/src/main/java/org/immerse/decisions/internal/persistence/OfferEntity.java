package org.immerse.decisions.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An offer that an entry is found by. */
@Entity
@Table(name = "decisions_offer")
public class OfferEntity {
    @Id
    private String id = "";

    private long position;
    private String offer = "";

    /** For the provider. */
    protected OfferEntity() {}

    OfferEntity(String id, long position, String offer) {
        this.id = id;
        this.position = position;
        this.offer = offer;
    }
}
