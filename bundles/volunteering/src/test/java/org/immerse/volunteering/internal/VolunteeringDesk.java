package org.immerse.volunteering.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.module.Site;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.testing.RequestsInMemory;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.immerse.volunteering.internal.domain.Draft;
import org.jspecify.annotations.Nullable;

/** Offers and sign-ups with everything around them, on a real database. */
public final class VolunteeringDesk implements AutoCloseable {
    public static final Organisation DOOR = new Organisation("org-door", "Open Door");
    public static final Organisation TOWN = new Organisation("org-town", "Town Hall");

    private final TestDatabase database = TestDatabase.h2();
    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    public final Map<String, User> users = new LinkedHashMap<>();
    public final User amal = user("amal", Role.NEWCOMER, null);
    public final User olena = user("olena", Role.NEWCOMER, null);
    public final User eleni = user("eleni", Role.PROVIDER, DOOR);
    public final User clerk = user("clerk", Role.PROVIDER, TOWN);
    public final User admin = user("admin", Role.ADMINISTRATOR, null);
    public final RequestsInMemory requests = new RequestsInMemory(clock);
    public final Messages messages = StandIn.messages("volunteering.");
    public final Accounts accounts = StandIn.accounts(users);
    public final Map<String, Fact> file = new LinkedHashMap<>();
    public final Offers offers;
    public final SignUps signUps;
    public final VolunteeringWork work;
    private final List<Event> events = new ArrayList<>();
    private final PlacesBack placesBack;

    public VolunteeringDesk() {
        offers = new Offers(
                database.unit("volunteering"),
                (transaction, event) -> events.add(event),
                StandIn.of(AuditLog.class, (name, arguments) -> null),
                site(),
                clock,
                () -> UUID.randomUUID().toString());
        placesBack = new PlacesBack(requests, offers);
        signUps = new SignUps(offers, requests);
        work = new VolunteeringWork(signUps, offers, new Settings(5), site());
        requests.know(new SignUpType(offers));
        requests.tell(placesBack);
    }

    /** Tells what happened to offers since it was last told, as the platform does after each commit. */
    public void tell() {
        List<Event> told = List.copyOf(events);
        events.clear();
        told.forEach(placesBack::happened);
    }

    /** What Open Door looks for. */
    public static Draft draft(int places) {
        return new Draft(
                new Localized(Map.of("en", "Coffee and talk")),
                new Localized(Map.of("en", "You talk.\n\nNothing else.")),
                "Old town",
                "Tuesdays",
                Set.of("en", "ar"),
                places,
                LocalDate.of(2026, 12, 31));
    }

    public Site site() {
        return StandIn.of(Site.class, (name, arguments) -> switch (name) {
            case "zone" -> ZoneId.of("Asia/Nicosia");
            case "address" -> "https://example.org";
            default -> throw new UnsupportedOperationException(name);
        });
    }

    public People people() {
        return StandIn.of(People.class, (name, arguments) -> switch (name) {
            case "facts" -> new Facts(file);
            case "answer" ->
                file.put(
                        ((Answer) arguments[1]).field(),
                        ((Answer) arguments[1]).fact().orElseThrow());
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private User user(String id, Role role, @Nullable Organisation organisation) {
        User user = new User(id, id, id, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    @Override
    public void close() {
        database.close();
    }
}
