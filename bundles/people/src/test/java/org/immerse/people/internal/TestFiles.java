package org.immerse.people.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Answer;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** The people service with everything around it, on a real database. */
final class TestFiles {
    final TestAccounts accounts = new TestAccounts();
    final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    final List<Event> events = new ArrayList<>();
    final List<String> audited = new ArrayList<>();
    final Map<String, Visibility> rules = new HashMap<>();
    final Surroundings surroundings = new Surroundings();
    final Ids ids = () -> UUID.randomUUID().toString();
    final PersistenceUnit unit;
    final PeopleService people;

    TestFiles(TestDatabase database) {
        unit = database.unit("people");
        Events recorder = (EntityManager transaction, Event event) -> events.add(event);
        WholeFile whole = new WholeFile(unit, recorder, accounts.service(), audit(), surroundings, clock, ids);
        people = new PeopleService(unit, recorder, accounts.service(), firewall(), surroundings, whole, clock, ids);
    }

    void rule(String task, String field, Visibility visibility) {
        rules.put(task + " " + field, visibility);
    }

    void answer(User person, String field, Fact fact) {
        people.answer(person.id(), new Answer(field, Answer.State.GIVEN, Optional.of(fact), "", clock.instant()));
    }

    Firewall firewall() {
        return new Firewall() {
            @Override
            public Visibility of(String task, String field) {
                return rules.getOrDefault(task + " " + field, Visibility.HIDDEN);
            }

            @Override
            public List<Rule> rules() {
                return List.of();
            }
        };
    }

    private AuditLog audit() {
        return new AuditLog() {
            @Override
            public void record(User actor, String action, String subject, Map<String, String> details) {
                audited.add(actor.id() + " " + action + " " + subject);
            }

            @Override
            public List<Entry> entries(String actor, String action, int offset, int limit) {
                return List.of();
            }
        };
    }
}
