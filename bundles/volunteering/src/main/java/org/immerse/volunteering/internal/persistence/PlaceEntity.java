package org.immerse.volunteering.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One place that is taken, by the request of who takes it. */
@Entity
@Table(name = "volunteering_place")
public class PlaceEntity {
    @Id
    @Column(name = "request")
    private String request = "";

    @Column(name = "offer")
    private String offer = "";

    /** For the provider. */
    protected PlaceEntity() {}

    PlaceEntity(String request, String offer) {
        this.request = request;
        this.offer = offer;
    }
}
