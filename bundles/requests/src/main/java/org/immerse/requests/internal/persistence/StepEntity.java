package org.immerse.requests.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;

/** One thing that happened in a request. */
@Entity
@Table(name = "requests_step")
public class StepEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "request")
    private String request = "";

    @Column(name = "place")
    private int place;

    @Column(name = "happened")
    private Instant when = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_side")
    private Party.Kind by = Party.Kind.PERSON;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Request.Status status = Request.Status.SENT;

    @Column(name = "words")
    private String words = "";

    @Column(name = "is_message")
    private boolean message;

    /** For the provider. */
    protected StepEntity() {}

    StepEntity(String id, String request, int place, Request.Step step) {
        this.id = id;
        this.request = request;
        this.place = place;
        when = step.when();
        by = step.by();
        status = step.status();
        words = step.words();
        message = step.message();
    }

    String request() {
        return request;
    }

    boolean isUnreadBy(Party.Kind side, int read) {
        return by != side && place > read;
    }

    Request.Step toRecord() {
        return new Request.Step(when, by, status, words, message);
    }
}
