package org.immerse.requests.internal;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.id.Ids;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestType;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** The requests service with everything around it, on a real database. */
final class TestDesk {
    static final String TYPE = "jobs-spain.application";
    static final Organisation HOTEL = new Organisation("org-hotel", "Hotel Sol");

    final User amina = new User("amina", "amina@example.org", "Amina", Set.of(Role.NEWCOMER), Optional.empty());
    final User zoe = new User("zoe", "zoe", "Zoe", Set.of(Role.NEWCOMER), Optional.empty());
    final User bruno = new User("bruno", "bruno@hotel.example", "Bruno", Set.of(Role.EMPLOYER), Optional.of(HOTEL));
    final User carla = new User("carla", "carla", "Carla", Set.of(Role.EMPLOYER), Optional.of(HOTEL));
    final User dario = new User(
            "dario",
            "dario@obras.example",
            "Dario",
            Set.of(Role.EMPLOYER),
            Optional.of(new Organisation("org-obras", "Obras Luna")));

    final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    final List<Event> events = new ArrayList<>();
    final List<String> seen = new ArrayList<>();
    final List<String> decided = new ArrayList<>();
    boolean refusing;
    final RequestTypes types = new RequestTypes();
    final RequestService requests;
    final RequestData data;

    TestDesk(TestDatabase database) {
        var unit = database.unit("requests");
        Ids ids = () -> UUID.randomUUID().toString();
        Events recorder = (EntityManager transaction, Event event) -> events.add(event);
        types.types = List.of(new Application());
        requests = new RequestService(unit, recorder, types, new Contacts(people(), accounts()), clock, ids);
        data = new RequestData(unit, recorder, clock, ids);
    }

    private Accounts accounts() {
        Map<String, User> users = new LinkedHashMap<>();
        List.of(amina, zoe, bruno, carla, dario).forEach(user -> users.put(user.id(), user));
        return proxy(Accounts.class, (name, first) -> switch (name) {
            case "find" -> Optional.ofNullable(users.get(String.valueOf(first[0])));
            case "findOrganisation" ->
                Optional.of(HOTEL).filter(hotel -> hotel.id().equals(first[0]));
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private People people() {
        return proxy(People.class, (name, arguments) -> {
            if (!name.equals("see")) {
                throw new UnsupportedOperationException(name);
            }
            seen.add(arguments[1] + " " + arguments[2]);
            Facts facts = Facts.NONE
                    .with("contact-name", new Fact.Words("Amina H."))
                    .with("contact-phone", new Fact.Words("612 345 678"));
            return Optional.of(new View("K7Q2", facts, List.of(), List.of()));
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), Objects.requireNonNull(arguments))));
    }

    /** Notes what its organisation is about to do, and refuses it while told to. */
    private final class Application implements RequestType {
        @Override
        public void deciding(User actor, Request request, Request.Action action, String reason) {
            decided.add(actor.id() + " " + action + " " + request.status() + " " + reason);
            if (refusing) {
                throw new ProblemException(ProblemException.Kind.UNAVAILABLE, Text.of("x"));
            }
        }

        @Override
        public String id() {
            return TYPE;
        }

        @Override
        public String task() {
            return "jobs-spain.applicants";
        }

        @Override
        public String agreedTask() {
            return "jobs-spain.agreed";
        }

        @Override
        public Optional<String> subjectTitle(String subject, Locale locale) {
            return Optional.of("Cook");
        }

        @Override
        public Optional<String> subjectPath(String subject) {
            return Optional.empty();
        }

        @Override
        public Optional<Integer> usualDays(String subject) {
            return Optional.empty();
        }
    }
}
