package org.immerse.requests.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    @Column(name = "by_side")
    private String by = Party.Kind.PERSON.name();

    @Column(name = "status")
    private String status = Request.Status.SENT.name();

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
        by = step.by().name();
        status = step.status().name();
        words = step.words();
        message = step.message();
    }

    String request() {
        return request;
    }

    boolean isUnreadBy(Party.Kind side, int read) {
        return Party.Kind.valueOf(by) != side && place > read;
    }

    Request.Step toRecord() {
        return new Request.Step(when, Party.Kind.valueOf(by), Request.Status.valueOf(status), words, message);
    }
}
