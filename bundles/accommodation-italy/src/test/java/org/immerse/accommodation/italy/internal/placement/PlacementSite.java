package org.immerse.accommodation.italy.internal.placement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.Engine;
import org.immerse.accommodation.italy.internal.OpenPage;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeSight;
import org.immerse.accommodation.italy.internal.home.HomeWords;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.KeptHomes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.matching.HomeOffers;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.api.value.GeoPoint;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A small site on the real database and engine: young people, one home, who cares, who acts; every value of a file can be told apart. */
public final class PlacementSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final String HOME = "home";
    public static final Organisation CITY = new Organisation("org-city", "City");

    /** Values of the file that stand in no text of the site, by field. */
    public static final Map<String, List<String>> VALUES = Map.of(
            Field.CONTACT_NAME, List.of("Zubenelia"),
            Field.CONTACT_PHONE, List.of("333 7654321"),
            Field.VOUCHERS, List.of("Eudossia"),
            Field.LETTER, List.of("nocturnal bread"),
            Field.LETTER_TRANSLATED, List.of("pane notturno"),
            Field.BIRTH_DATE, List.of("2007-03-14"),
            Field.GENDER, List.of("gender.option.", "women-men"),
            Field.INCOME, List.of("income.option."),
            Field.BUDGET, List.of("417"));

    public final TestClock clock = new TestClock(NOW);
    public final List<String> acted = new ArrayList<>();
    public final Map<String, Facts> told = new TreeMap<>();
    public boolean delegated = true;
    public User signedIn = user("nobody", Role.NEWCOMER, null);

    private final TestDatabase database = TestDatabase.h2();
    private final Engine engine = new Engine();
    private final Map<String, String> rows = rows();
    public final PersistenceUnit unit = database.unit("accommodation-italy");
    public final Placements placements = new Placements(unit, (transaction, event) -> {});
    public final Homes homes;
    public final People people = people();
    public final Safeguarding safeguarding = safeguarding();
    public final Delegations delegations = delegations();
    public final Concepts concepts = proxy(Concepts.class, (name, given) -> switch (name) {
        case "label" -> String.valueOf(given[0]);
        case "find", "byNotation" -> Optional.empty();
        default -> List.of();
    });
    public final UserSession session = proxy(UserSession.class, (name, given) -> Optional.of(signedIn));
    public final Live live = (component, topics, action) -> {};
    public final Firewall firewall =
            proxy(Firewall.class, (name, given) -> visibility(String.valueOf(given[0]), String.valueOf(given[1])));
    public final Grown grown = new Grown(people, clock);
    public final OpenHomes open;
    public final HomeMatches matches;
    public final Relations relations = KeptPlacements.relations(caring(), delegations);
    public final PersonSight sight;
    public final PlacementDesk desk;
    public final HomeSight homeSight;
    public final HomeWords words;
    public final GuardMatches guard;

    /** A site with this home. */
    public PlacementSite(Home home) {
        homes = KeptHomes.of(unit, (transaction, event) -> {}, home);
        open = new OpenHomes(homes, safeguarding, clock);
        HomeOffers offers = new HomeOffers(homes, safeguarding, engine.matching());
        engine.read(offers);
        matches = new HomeMatches(engine.matching(), people, open, offers, clock);
        sight = new PersonSight(people, firewall, matches, grown);
        desk = new PlacementDesk(
                placements,
                homes,
                relations,
                new Safety(open, matches, safeguarding, grown, people, clock),
                new PlacementDecisions(proxy(DecisionLog.class, (name, given) -> null)),
                clock,
                () -> UUID.randomUUID().toString());
        homeSight = KeptHomes.sight(homes, open, placements, delegations);
        words = new HomeWords(OpenPage.TEXTS, concepts, safeguarding, clock);
        guard = new GuardMatches(relations, people, matches, sight, placements);
        told.put("yaya", file());
    }

    /** What Yaya told. */
    private static Facts file() {
        return new Facts(Map.ofEntries(
                Map.entry(Field.CONTACT_NAME, new Fact.Words("Zubenelia")),
                Map.entry(Field.CONTACT_PHONE, new Fact.Words("+39 333 7654321")),
                Map.entry(Field.VOUCHERS, new Fact.Words("Sister Eudossia")),
                Map.entry(Field.LETTER, new Fact.Words("I am Zubenelia and I bake nocturnal bread.")),
                Map.entry(Field.LETTER_TRANSLATED, new Fact.Words("Sono Zubenelia e faccio il pane notturno.")),
                Map.entry(
                        Field.BIRTH_DATE,
                        new Fact.Period(
                                Optional.of(LocalDate.of(2007, 3, 14)), Optional.of(LocalDate.of(2007, 3, 14)))),
                Map.entry(Field.GENDER, Fact.Concepts.of("woman")),
                Map.entry(Field.INCOME, Fact.Concepts.of("work")),
                Map.entry(Field.BUDGET, Fact.Range.upTo(417)),
                Map.entry(
                        Field.PLACE,
                        new Fact.Place(
                                List.of(new GeoPoint(44.5012, 11.3555)),
                                OptionalDouble.of(20),
                                false,
                                "Bologna Mitte")),
                Map.entry(Field.HOME_LIFE, Fact.Concepts.of("quiet"))));
    }

    public static User user(String id, Role role, @Nullable Organisation organisation) {
        return new User(id, id, id, Set.of(role), Optional.ofNullable(organisation));
    }

    private Visibility visibility(String task, String field) {
        return Visibility.valueOf(
                rows.getOrDefault(task + " " + field, "hidden").toUpperCase(Locale.ROOT));
    }

    /** Whether a task is shown a field. */
    public boolean shows(String task, String field) {
        return visibility(task, field) == Visibility.SHOWN;
    }

    private People people() {
        return proxy(People.class, (name, given) -> switch (name) {
            case "facts" -> told.getOrDefault(String.valueOf(given[0]), Facts.NONE);
            case "consents" -> List.of(new Consent("c", YoungProfile.SHOW_TO_HOMES, "1", "it", NOW, Optional.empty()));
            case "see" -> Optional.of(view(String.valueOf(given[1]), String.valueOf(given[2])));
            case "seeAll" -> {
                Map<String, View> views = new LinkedHashMap<>();
                ((List<?>) given[2])
                        .forEach(one ->
                                views.put(String.valueOf(one), view(String.valueOf(given[1]), String.valueOf(one))));
                yield views;
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** What is shown only coarsely is left out: coarsening is tested where it is done. */
    private View view(String task, String person) {
        Map<String, Fact> shown = new TreeMap<>();
        List<String> hidden = new ArrayList<>();
        told.getOrDefault(person, Facts.NONE).byField().forEach((field, fact) -> {
            if (shows(task, field)) {
                shown.put(field, fact);
            } else {
                hidden.add(field);
            }
        });
        return new View("K7Q2-" + person, new Facts(shown), List.of(), hidden);
    }

    private static Safeguarding safeguarding() {
        return proxy(Safeguarding.class, (name, given) -> switch (name) {
            case "isApproved" -> true;
            case "approved" -> Set.of(HOME);
            case "of" ->
                new Clearance(
                        String.valueOf(given[0]),
                        String.valueOf(given[1]),
                        Clearance.State.APPROVED,
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "conti",
                        List.of());
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** Giulia and Marta care for everybody. */
    private static Caring caring() {
        return new Caring() {
            @Override
            public boolean caresFor(User staff, String person) {
                return Set.of("giulia", "marta").contains(staff.id());
            }

            @Override
            public List<String> inCareOf(User staff) {
                return caresFor(staff, "yaya") ? List.of("yaya") : List.of();
            }
        };
    }

    /** Sara acts for Yaya, as long as it is delegated. */
    private Delegations delegations() {
        return proxy(Delegations.class, (name, given) -> switch (name) {
            case "mayAct" -> acts(((User) given[0]).id(), String.valueOf(given[1]));
            case "heldBy" -> acts(String.valueOf(given[0]), "yaya") ? List.of(delegation()) : List.of();
            case "acted" -> {
                if (!acts(((User) given[0]).id(), String.valueOf(given[1]))) {
                    throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("no"), List.of());
                }
                acted.add(((User) given[0]).id() + " " + given[1] + " " + given[2]);
                yield "";
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private boolean acts(String actor, String person) {
        return delegated && actor.equals("sara") && person.equals("yaya");
    }

    private static Delegation delegation() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return new Delegation(
                "d",
                "yaya",
                "sara",
                Set.of(Relations.SEE_MATCHES, Relations.AGREE_VISIT),
                day,
                day,
                day,
                "giulia",
                CITY.id(),
                NOW,
                Delegation.State.VALID,
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        try (var file = PlacementSite.class.getResourceAsStream("/IMMERSE-INF/firewall.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("accommodation-italy."))
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(cells[0] + " " + cells[1], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** One placement of Yaya and the home in this state, and no other. */
    public void only(State state) {
        KeptPlacements.only(placements, "p", "yaya", HOME, state, NOW);
    }

    /** A host of the home. */
    public static User host() {
        return user("conti", Role.PROVIDER, SomeHome.CONTI);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }

    private interface Answers {
        @Nullable
        Object to(String method, Object[] given);
    }

    private static <S> S proxy(Class<S> service, Answers answers) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (self, method, given) -> answers.to(method.getName(), given == null ? new Object[0] : given)));
    }
}
