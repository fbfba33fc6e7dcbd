package org.immerse.delegation.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.DelegationRule;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.delegation.internal.domain.Granted;
import org.immerse.delegation.internal.persistence.DelegationTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The delegations of this site, in its database. */
@Component(service = Delegations.class)
public final class DelegationService implements Delegations {
    private static final int MOST_REASON = 500;

    private final PersistenceUnit unit;
    private final Events events;
    private final AuditLog audit;
    private final Rules rules;
    private final Look look;
    private final Granting granting;
    private final Clock clock;
    private final Ids ids;

    /** Keeps delegations in this unit. */
    @Activate
    public DelegationService(
            @Reference(target = "(osgi.unit.name=delegation)") PersistenceUnit unit,
            @Reference Events events,
            @Reference AuditLog audit,
            @Reference Rules rules,
            @Reference Look look,
            @Reference Granting granting,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.audit = audit;
        this.rules = rules;
        this.look = look;
        this.granting = granting;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public boolean mayAct(User actor, String person, String purpose) {
        return rules.of(purpose).isPresent()
                && valid(actor.id(), person).stream()
                        .anyMatch(delegation -> delegation.purposes().contains(purpose));
    }

    @Override
    public Map<String, Ground> fields(User actor, String person) {
        Map<String, Ground> fields = new TreeMap<>();
        valid(actor.id(), person)
                .forEach(delegation -> delegation
                        .purposes()
                        .forEach(purpose -> rules.of(purpose)
                                .ifPresent(rule -> rule.fields(purpose)
                                        .forEach(field ->
                                                fields.putIfAbsent(field, new Ground(purpose, rule.task()))))));
        return fields;
    }

    @Override
    public List<Delegation> of(String person) {
        return unit.read(em -> DelegationTable.ofPerson(em, person)).stream()
                .map(look::at)
                .toList();
    }

    @Override
    public List<Delegation> heldBy(String actor) {
        return unit.read(em -> DelegationTable.ofActor(em, actor)).stream()
                .map(look::at)
                .filter(Delegation::isValid)
                .toList();
    }

    @Override
    public Delegation grant(
            User by, String person, String actor, Set<String> purposes, LocalDate from, LocalDate until) {
        Granted wanted = granting.check(by, person, actor, purposes, from, until);
        unit.change(em -> {
            refuseSecond(em, wanted, "");
            DelegationTable.add(em, wanted);
            changed(em, wanted);
        });
        note(by, "delegation.grant", wanted);
        return look.at(wanted);
    }

    @Override
    public void end(User by, String id, String reason) {
        Granted granted = find(by, id);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw ProblemException.invalid("reason", Text.of("delegation.problem.reason", MOST_REASON));
        }
        unit.change(em -> {
            end(em, by, id, why);
            changed(em, granted);
        });
        note(by, "delegation.end", granted);
    }

    @Override
    public Delegation handOver(User by, String id, String newActor) {
        Granted old = find(by, id);
        if (look.at(old).ended().isPresent()) {
            throw ended();
        }
        LocalDate today = look.today();
        LocalDate from = old.from().isBefore(today) ? today : old.from();
        Granted wanted = granting.check(by, old.person(), newActor, old.purposes(), from, old.until());
        unit.change(em -> {
            end(em, by, id, "");
            refuseSecond(em, wanted, id);
            DelegationTable.add(em, wanted);
            changed(em, old);
            changed(em, wanted);
        });
        note(by, "delegation.hand-over", wanted);
        return look.at(wanted);
    }

    @Override
    public void acted(User actor, String person, String purpose, Text what) {
        if (!mayAct(actor, person, purpose)) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("delegation.problem.not-now"));
        }
        Act act = new Act(ids.next(), clock.instant(), person, actor.id(), purpose, what);
        unit.change(em -> {
            DelegationTable.add(em, act);
            events.record(em, new Event("delegation.acted", Map.of("person", person, "actor", actor.id())));
        });
    }

    @Override
    public List<Act> acts(String person) {
        return unit.read(em -> DelegationTable.acts(em, person));
    }

    private List<Delegation> valid(String actor, String person) {
        return unit.read(em -> DelegationTable.ofActor(em, actor)).stream()
                .filter(granted -> granted.person().equals(person))
                .map(look::at)
                .filter(Delegation::isValid)
                .toList();
    }

    /** A delegation this account has to do with, and may end. */
    private Granted find(User by, String id) {
        Granted granted = unit.read(em -> DelegationTable.find(em, id)).orElseThrow(DelegationService::missing);
        List<DelegationRule> own = rules.of(granted.purposes());
        if (by.id().equals(granted.actor()) || Look.mayArrange(own, by, granted.person())) {
            return granted;
        }
        if (!by.id().equals(granted.person())) {
            throw missing();
        }
        if (!own.stream().allMatch(rule -> rule.personDecides(granted.person()))) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("delegation.problem.not-yet"));
        }
        return granted;
    }

    private void end(EntityManager em, User by, String id, String reason) {
        if (!DelegationTable.end(em, id, new Delegation.End(clock.instant(), by.id(), reason))) {
            throw ended();
        }
    }

    /** Nobody is given the same purpose for the same person twice; what is handed over does not count. */
    private void refuseSecond(EntityManager em, Granted wanted, String handedOver) {
        boolean there = DelegationTable.ofPerson(em, wanted.person()).stream()
                .filter(other -> !other.id().equals(handedOver) && other.actor().equals(wanted.actor()))
                .filter(other -> other.purposes().stream().anyMatch(wanted.purposes()::contains))
                .map(look::at)
                .anyMatch(Granting::holdsOrWill);
        if (there) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("delegation.problem.twice"));
        }
    }

    private void changed(EntityManager em, Granted granted) {
        events.record(
                em, new Event("delegation.changed", Map.of("person", granted.person(), "actor", granted.actor())));
    }

    private void note(User by, String action, Granted granted) {
        audit.record(by, action, granted.id(), Map.of("person", granted.person(), "actor", granted.actor()));
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("delegation.problem.missing"));
    }

    private static ProblemException ended() {
        return new ProblemException(ProblemException.Kind.CONFLICT, Text.of("delegation.problem.ended"));
    }
}
