package org.immerse.delegation.internal;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.delegation.DelegationRule;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** Delegations with everything around them, on a real database: a rule that ends on the 18th birthday, in Rome. */
final class TestOffice {
    static final String FILL = "homes.fill";
    static final String VISIT = "homes.visit";
    static final Organisation CITY = new Organisation("org-city", "City");
    static final LocalDate BIRTHDAY_18 = LocalDate.of(2027, 3, 10);

    final User yaya = person("yaya", Role.NEWCOMER);
    final User omar = person("omar", Role.NEWCOMER);
    final User greta = person("greta", Role.GUARDIAN);
    final User hugo = person("hugo", Role.GUARDIAN);
    final User landlord = person("lina", Role.PROVIDER);
    final User carla = new User("carla", "carla", "Carla", Set.of(Role.CASEWORKER), Optional.of(CITY));
    final User dario = new User(
            "dario", "dario", "Dario", Set.of(Role.CASEWORKER), Optional.of(new Organisation("org-other", "Other")));

    final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    final List<Event> events = new ArrayList<>();
    final List<String> audit = new ArrayList<>();
    final Set<String> closed = new java.util.HashSet<>();
    final Set<String> conflicts = new java.util.HashSet<>();
    final Map<String, LocalDate> birthdays = new HashMap<>(Map.of("yaya", BIRTHDAY_18));
    final Rules rules = new Rules();
    final DelegationService delegations;
    final DelegationData data;
    final DelegationsInFile file;
    final Accounts accounts;
    final org.immerse.api.persistence.PersistenceUnit unit;

    TestOffice(TestDatabase database) {
        unit = database.unit("delegation");
        Ids ids = () -> UUID.randomUUID().toString();
        Events recorder = (EntityManager transaction, Event event) -> events.add(event);
        AuditLog trail = proxy(AuditLog.class, (name, arguments) -> {
            audit.add(((User) arguments[0]).id() + " " + arguments[1]);
            return "";
        });
        Site site = proxy(Site.class, (name, arguments) -> {
            if (name.equals("zone")) {
                return ZoneId.of("Europe/Rome");
            }
            throw new UnsupportedOperationException(name);
        });
        accounts = accounts();
        rules.rules = List.of(new Homes());
        Look look = new Look(rules, accounts, site, clock);
        delegations = new DelegationService(
                unit, recorder, trail, rules, look, new Granting(rules, look, accounts, clock, ids), clock, ids);
        data = new DelegationData(unit, recorder, accounts, clock);
        file = new DelegationsInFile(delegations, accounts);
    }

    /** Moves to a time of a day, in Rome. */
    void moveTo(LocalDate day, String time) {
        Instant wanted = day.atTime(java.time.LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Rome"))
                .toInstant();
        clock.forward(Duration.between(clock.instant(), wanted));
    }

    private static User person(String name, Role role) {
        return new User(
                name,
                name + "@example.org",
                name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                Set.of(role),
                Optional.empty());
    }

    private Accounts accounts() {
        Map<String, User> users = new LinkedHashMap<>();
        List.of(yaya, omar, greta, hugo, landlord, carla, dario).forEach(user -> users.put(user.id(), user));
        return proxy(Accounts.class, (name, arguments) -> {
            if (name.equals("find")) {
                String id = String.valueOf(arguments[0]);
                return Optional.ofNullable(users.get(id)).filter(user -> !closed.contains(id));
            }
            throw new UnsupportedOperationException(name);
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), Objects.requireNonNullElse(arguments, new Object[0]))));
    }

    /** What a module for homes could say. */
    private final class Homes implements DelegationRule {
        @Override
        public Set<String> purposes() {
            return Set.of(FILL, VISIT);
        }

        @Override
        public String task() {
            return "homes.guard";
        }

        @Override
        public boolean mayArrange(User staff, String person) {
            return staff.id().equals("carla");
        }

        @Override
        public Optional<LocalDate> lastDay(String person) {
            return Optional.ofNullable(birthdays.get(person)).map(day -> day.minusDays(1));
        }

        @Override
        public Optional<Text> conflict(String actor, String person) {
            return conflicts.contains(actor) ? Optional.of(Text.of("homes.landlord")) : Optional.empty();
        }

        @Override
        public boolean personDecides(String person) {
            return !birthdays.containsKey(person);
        }

        @Override
        public Set<String> fields(String purpose) {
            return purpose.equals(FILL) ? Set.of("budget", "help-wanted") : Set.of();
        }
    }
}
