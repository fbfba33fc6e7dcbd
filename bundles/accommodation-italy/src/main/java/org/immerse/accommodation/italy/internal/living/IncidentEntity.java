package org.immerse.accommodation.italy.internal.living;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code accommodation_italy_incident}. */
@Entity
@Table(name = "accommodation_italy_incident")
@NullUnmarked
public class IncidentEntity {
    @Id
    private String id;

    private String placement;
    private String person;
    private String home;

    @Enumerated(EnumType.STRING)
    private Actor side;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String words;
    private OffsetDateTime made;

    @Column(name = "made_by")
    private String madeBy;

    private OffsetDateTime closed;

    @Column(name = "closed_by")
    private String closedBy;

    private String outcome;

    /** For the provider. */
    protected IncidentEntity() {}

    IncidentEntity(Incident incident) {
        id = incident.id();
        placement = incident.placement();
        person = incident.person();
        home = incident.home();
        side = incident.side();
        urgency = incident.urgency();
        words = incident.words();
        made = incident.made().atOffset(ZoneOffset.UTC);
        madeBy = incident.by();
        closedBy = "";
        outcome = "";
    }

    void close(Instant when, String by, String what) {
        closed = when.atOffset(ZoneOffset.UTC);
        closedBy = by;
        outcome = what;
    }

    /** That something happened in the home stays; who it was about and what was said goes. */
    void forget() {
        person = "";
        placement = "";
        madeBy = "";
        words = "";
        outcome = "";
    }

    Incident toDomain() {
        return new Incident(
                id,
                placement,
                person,
                home,
                side,
                urgency,
                words,
                made.toInstant(),
                madeBy,
                Optional.ofNullable(closed).map(OffsetDateTime::toInstant),
                outcome);
    }
}
