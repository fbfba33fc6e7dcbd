package org.immerse.referrals.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.id.Ids;
import org.immerse.api.people.People;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.referrals.internal.domain.Referral;
import org.immerse.referrals.internal.domain.Shared;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What referrals need around them: the file, the time, who is told, what is kept of who did it. */
@Component(service = Surroundings.class)
public final class Surroundings {
    private final People people;
    private final Events events;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    /** From these services. */
    @Activate
    public Surroundings(
            @Reference People people,
            @Reference Events events,
            @Reference AuditLog audit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    String nextId() {
        return ids.next();
    }

    Ids ids() {
        return ids;
    }

    /** One field of a file, through the firewall by its own task. */
    Optional<Fact> read(User reader, Shared field, String person) {
        return people.see(reader, field.task(), person)
                .map(view -> view.facts().byField().get(field.field()));
    }

    void changed(EntityManager em, Referral referral) {
        events.record(
                em,
                new Event(
                        Referrals.CHANGED,
                        Map.of(
                                "referral",
                                referral.id(),
                                "person",
                                referral.person(),
                                "sender",
                                referral.sender(),
                                "receiver",
                                referral.receiver())));
    }

    void record(User actor, String action, String referral) {
        audit.record(actor, "referrals." + action, referral, Map.of());
    }
}
