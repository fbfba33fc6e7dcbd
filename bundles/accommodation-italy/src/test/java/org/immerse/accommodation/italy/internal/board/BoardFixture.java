package org.immerse.accommodation.italy.internal.board;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.Engine;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.growing.YoungPeople;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.KeptHomes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.home.PlaceClearance;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.matching.HomeOffers;
import org.immerse.accommodation.italy.internal.matching.HousingModel;
import org.immerse.accommodation.italy.internal.placement.Beds;
import org.immerse.accommodation.italy.internal.placement.KeptPlacements;
import org.immerse.accommodation.italy.internal.placement.PlacementDecisions;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.Safety;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.allocation.internal.Allocations;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.decisions.internal.KeptDecisions;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Two coordinators of one office, one of another; homes of Bologna; the real engine, allocation, decision log and placements over a
 * database.
 */
final class BoardFixture implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Organisation CITY = new Organisation("org-city", "City");
    private static final Events NO_EVENTS = (transaction, event) -> {};

    final Map<String, User> users = new LinkedHashMap<>();
    final Map<String, User> care = new LinkedHashMap<>();
    final Set<String> agreed = new HashSet<>();
    final Set<String> approved = new HashSet<>();
    final List<String> happened = new ArrayList<>();
    final YoungPeople files = new YoungPeople();
    final TestClock clock = new TestClock(NOW);
    boolean logFails;

    private final TestDatabase database = TestDatabase.h2();
    private final TestDatabase logs = TestDatabase.h2();
    private final Engine engine = new Engine();
    final PersistenceUnit unit = database.unit("accommodation-italy");
    final Placements placements = new Placements(unit, NO_EVENTS);
    final Homes homes = new Homes(unit, NO_EVENTS);
    final User giulia = user("giulia", Role.CASEWORKER, CITY);
    final User marco = user("marco", Role.CASEWORKER, CITY);
    final User anna = user("anna", Role.CASEWORKER, new Organisation("org-other", "Other"));
    final DecisionLog log =
            KeptDecisions.over(logs.unit("decisions"), engine.matching(), new HousingModel(), accounts(), clock);
    private final Grown grown = new Grown(people(), clock);
    private final OpenHomes open =
            KeptHomes.occupied(new OpenHomes(homes, safeguarding(), clock), new Beds(placements, clock));
    private final HomeOffers offers = new HomeOffers(homes, safeguarding(), engine.matching());
    private final HomeMatches matches = new HomeMatches(engine.matching(), people(), open, offers, clock);
    private final Waiting waiting = new Waiting(caring(), people(), grown, placements, clock);
    private final Cells cells = new Cells(matches, offers, engine.matching(), placements);
    final Boards boards =
            new Boards(unit, NO_EVENTS, clock, () -> UUID.randomUUID().toString());
    final PlacementDesk placementDesk = new PlacementDesk(
            placements,
            homes,
            KeptPlacements.relations(caring()),
            new Safety(open, matches, safeguarding(), grown, people(), clock),
            new PlacementDecisions(watched()),
            clock,
            () -> UUID.randomUUID().toString());
    final BoardDesk desk = new BoardDesk(
            boards,
            new Sheets(waiting, cells, open, homes, placements, clock),
            new Appraiser(new Allocations()),
            new LineDecisions(new BoardDecisions(watched(), cells, clock), placementDesk, placements, clock));
    final BoardSight sight = new BoardSight(waiting, people(), firewall(), accounts());

    User user(String id, Role role, @Nullable Organisation organisation) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        User user = new User(id, id, name, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    /** Somebody of 19 who agrees to be shown. */
    void waits(String person, User coordinator, int budget, String... life) {
        user(person, Role.NEWCOMER, null);
        files.born(person, TODAY.minusYears(19), NOW)
                .told(person, Field.BUDGET, Fact.Range.of(100, budget), NOW)
                .told(person, Field.HOME_LIFE, Fact.Concepts.of(life), NOW)
                .told(person, Field.GENDER, Fact.Concepts.of("man"), NOW);
        agreed.add(person);
        care.put(person, coordinator);
    }

    /** An approved home. */
    void home(String id, int beds, int rent, String... life) {
        home(SomeHome.of(
                id,
                Home.Kind.ROOM,
                beds,
                rent,
                SomeHome.household(Set.of(life), Set.of("papers"), false),
                Home.Wishes.NONE));
    }

    /** Any home, approved. */
    void home(Home home) {
        KeptHomes.of(unit, NO_EVENTS, home);
        approved.add(home.id());
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] given) throws Exception;
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) ->
                        answer.to(method.getName(), Objects.requireNonNullElse(given, new Object[0]))));
    }

    /** The real log; it says what was there when it was written to. */
    private DecisionLog watched() {
        return answering(DecisionLog.class, (method, given) -> {
            if (logFails) {
                throw BoardProblems.conflict("log");
            }
            Decision decision = (Decision) given[0];
            String person = decision.lines().getFirst().need();
            happened.add(
                    decision.kind() + " with " + placements.ofPerson(person).size() + " placements");
            return log.record(decision, (RankingSeen) given[1]);
        });
    }

    private Caring caring() {
        return new Caring() {
            @Override
            public boolean caresFor(User staff, String person) {
                return staff.equals(care.get(person));
            }

            @Override
            public List<String> inCareOf(User staff) {
                return care.keySet().stream()
                        .filter(person -> caresFor(staff, person))
                        .toList();
            }

            @Override
            public Map<String, String> inCareOfOffice(User staff) {
                Map<String, String> office = new LinkedHashMap<>();
                care.forEach((person, coordinator) -> {
                    if (coordinator.organisation().equals(staff.organisation())) {
                        office.put(person, coordinator.id());
                    }
                });
                return office;
            }
        };
    }

    private Accounts accounts() {
        return answering(
                Accounts.class,
                (method, given) -> method.equals("find")
                        ? Optional.ofNullable(users.get(String.valueOf(given[0])))
                        : Optional.of(CITY));
    }

    private People people() {
        People service = files.service();
        return answering(People.class, (method, given) -> switch (method) {
            case "facts" -> service.facts(String.valueOf(given[0]));
            case "consents" ->
                agreed.contains(String.valueOf(given[0]))
                        ? List.of(new Consent("c", YoungProfile.SHOW_TO_HOMES, "1", "it", NOW, Optional.empty()))
                        : List.of();
            case "seeAll" -> {
                @SuppressWarnings("unchecked")
                List<String> persons = (List<String>) given[2];
                yield service.seeAll((User) given[0], String.valueOf(given[1]), persons);
            }
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private Safeguarding safeguarding() {
        return answering(Safeguarding.class, (method, given) -> switch (method) {
            case "approved" -> Set.copyOf(approved);
            case "isApproved" -> PlaceClearance.KIND.equals(given[0]) && approved.contains(String.valueOf(given[1]));
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static Firewall firewall() {
        return answering(Firewall.class, (method, given) -> Visibility.SHOWN);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
        logs.close();
    }
}
