package org.immerse.requests.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.jspecify.annotations.Nullable;

/** One request. */
@Entity
@Table(name = "requests_request")
public class RequestEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "type")
    private String type = "";

    @Column(name = "subject")
    private String subject = "";

    @Column(name = "begun_by")
    private String begunBy = Party.Kind.PERSON.name();

    @Column(name = "person")
    private String person = "";

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "organisation_actor")
    private @Nullable String organisationActor;

    @Column(name = "status")
    private String status = Request.Status.SENT.name();

    @Column(name = "made_at")
    private Instant made = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changed = Instant.EPOCH;

    @Column(name = "steps")
    private int steps;

    @Column(name = "person_read")
    private int personRead;

    @Column(name = "organisation_read")
    private int organisationRead;

    @Column(name = "open_key")
    private @Nullable String openKey;

    /** For the provider. */
    protected RequestEntity() {}

    RequestEntity(String id, String type, String subject, Party from, Party to, Instant made) {
        this.id = id;
        this.type = type;
        this.subject = subject;
        begunBy = from.kind().name();
        person = from.kind() == Party.Kind.PERSON ? from.id() : to.id();
        organisation = from.kind() == Party.Kind.PERSON ? to.id() : from.id();
        this.made = made;
        changed = made;
        openKey = OpenKey.of(type, subject, person, organisation);
    }

    String id() {
        return id;
    }

    String type() {
        return type;
    }

    String person() {
        return person;
    }

    String organisation() {
        return organisation;
    }

    Party.Kind begunBy() {
        return Party.Kind.valueOf(begunBy);
    }

    Request.Status status() {
        return Request.Status.valueOf(status);
    }

    Optional<String> organisationActor() {
        return Optional.ofNullable(organisationActor);
    }

    void actedFor(String account) {
        organisationActor = account;
    }

    int nextPlace() {
        return ++steps;
    }

    void changed(Request.Status to, Instant when) {
        status = to.name();
        changed = when;
        if (to.isFinal()) {
            openKey = null;
        }
    }

    /** Everything is read; answers whether something was not. */
    boolean read(Party.Kind side) {
        int before = readBy(side);
        if (side == Party.Kind.PERSON) {
            personRead = steps;
        } else {
            organisationRead = steps;
        }
        return before < steps;
    }

    int readBy(Party.Kind side) {
        return side == Party.Kind.PERSON ? personRead : organisationRead;
    }

    void forgetPerson(String nobody) {
        person = nobody;
        openKey = null;
    }

    Request toRecord(List<Request.Step> happened, int unread) {
        Party people = Party.person(person);
        Party other = Party.organisation(organisation);
        boolean byPerson = begunBy() == Party.Kind.PERSON;
        return new Request(
                id,
                type,
                subject,
                byPerson ? people : other,
                byPerson ? other : people,
                status(),
                made,
                changed,
                happened,
                unread);
    }
}
