package org.immerse.experts.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.experts.internal.domain.Topic;
import org.immerse.testing.RequestsInMemory;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Questions, topics and answers with everything around them, on a real database. */
public final class ExpertDesk implements AutoCloseable {
    public static final Organisation HEALTH = new Organisation("org-health", "Health Office");
    public static final Organisation TOWN = new Organisation("org-town", "Town Hall");

    private final TestDatabase database = TestDatabase.h2();
    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    public final Map<String, User> users = new LinkedHashMap<>();
    public final User amal = user("amal", "Amal Haddad", Role.NEWCOMER, null);
    public final User olena = user("olena", "Olena", Role.NEWCOMER, null);
    public final User doctor = user("doctor", "Doctor", Role.PROVIDER, HEALTH);
    public final User clerk = user("clerk", "Clerk", Role.PROVIDER, TOWN);
    public final User admin = user("admin", "Admin", Role.ADMINISTRATOR, null);
    public final List<String> seen = new ArrayList<>();
    public final RequestsInMemory requests = new RequestsInMemory(clock);
    public final Topics topics;
    public final Questions questions;
    public final PublicAnswers answers;
    public final Leaves leaves;
    public final List<Event> events = new ArrayList<>();
    public final ExpertWork work;
    public final ExpertData data;
    public final Messages messages = StandIn.messages("experts.");

    public ExpertDesk() {
        PersistenceUnit unit = database.unit("experts");
        Ids ids = () -> UUID.randomUUID().toString();
        Events told = (transaction, event) -> events.add(event);
        AuditLog audit = StandIn.of(AuditLog.class, (name, arguments) -> null);
        Settings settings = new Settings(3, 2);
        topics = new Topics(unit, told, audit, ids);
        questions = new Questions(unit, requests, topics, settings, clock, ids);
        answers = new PublicAnswers(
                unit, questions, requests, people(), StandIn.accounts(users), audit, told, clock, ids);
        leaves = new Leaves(unit, questions, requests, audit, told);
        work = new ExpertWork(requests, questions, topics, settings, site());
        data = new ExpertData(unit);
        requests.tell(new AnswerTimes(requests, questions));
    }

    public Topic topic(User staff, String title) {
        return topics.begin(staff, new Localized(Map.of("en", title)), new Localized(Map.of()));
    }

    public Site site() {
        return StandIn.of(Site.class, (name, arguments) -> switch (name) {
            case "zone" -> ZoneId.of("Asia/Nicosia");
            case "address" -> "https://example.org";
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private People people() {
        return StandIn.of(People.class, (name, arguments) -> {
            seen.add(((User) arguments[0]).id() + " " + arguments[1] + " " + arguments[2]);
            Facts facts = Facts.NONE.with("contact-name", new Fact.Words("Amal al-Haddad"));
            return Optional.of(new View("K7Q2", facts, List.of(), List.of()));
        });
    }

    private User user(String id, String name, Role role, @Nullable Organisation organisation) {
        User user = new User(id, id, name, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    @Override
    public void close() {
        database.close();
    }
}
