package org.immerse.accommodation.italy.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.growing.YoungPeople;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.KeptHomes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.placement.KeptPlacements;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.People;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the screens of the desk show, and to whom: every word of them is looked at. */
@SuppressWarnings("NullAway") // the views do not read the event
class DeskViewsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Organisation CITY = new Organisation("org-city", "City");
    private static final Events NO_EVENTS = (transaction, event) -> {};

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final TestClock clock = new TestClock(NOW);
    private final Map<String, User> users = new LinkedHashMap<>();
    private final User giulia = user("giulia", Role.CASEWORKER, CITY);
    private final User marco = user("marco", Role.CASEWORKER, CITY);
    private final User sara = user("sara", Role.GUARDIAN, null);
    private final User yaya = user("yaya", Role.NEWCOMER, null);
    private final YoungPeople files = new YoungPeople()
            .born("yaya", TODAY.plusDays(45).minusYears(18), NOW)
            .told("yaya", "income", Fact.Concepts.of("work"), NOW)
            .born("omar", TODAY.minusYears(19), NOW);
    private final PersistenceUnit unit = database.unit("accommodation-italy");
    private final Placements placements = new Placements(unit, NO_EVENTS);
    private final Homes homes = KeptHomes.of(unit, NO_EVENTS, SomeHome.room("home"));
    private final CareRegister care = new CareRegister(
            unit,
            NO_EVENTS,
            accounts(),
            proxy(AuditLog.class, (name, arguments) -> null),
            clock,
            () -> UUID.randomUUID().toString());
    private final Messages messages = messages();
    private final Set<String> held = new java.util.HashSet<>();
    private final Delegations delegations = delegations();
    private final DeskSight sight =
            new DeskSight(people(), accounts(), firewall(), placements, new Grown(people(), clock), clock);
    private final PersonCards cards = new PersonCards(people(), homes, care, sight);
    private User signedIn = giulia;
    private final UserSession session =
            proxy(UserSession.class, (name, arguments) -> name.endsWith("ser") ? Optional.of(signedIn) : null);
    private final Live live = (component, topics, action) -> {};

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void theListHoldsOnlyWhoOneCaresFor() {
        user("omar", Role.NEWCOMER, null);
        care.begin(giulia, "yaya", TODAY);
        care.begin(marco, "omar", TODAY);
        KeptPlacements.living(placements, "p", "omar", "home", TODAY);
        assertThat(words(people("")))
                .contains("Name of yaya", "days-to-18 45", "status.profile-open")
                .doesNotContain("omar");
        signedIn = marco;
        assertThat(words(people("living")))
                .contains("Name of omar", "status.living", "of-age")
                .doesNotContain("yaya");
        assertThat(words(people("soon"))).contains("people.not-found");
        signedIn = user("admin", Role.ADMINISTRATOR, CITY);
        assertThat(words(people(""))).contains("people.none").doesNotContain("yaya", "omar");
    }

    @Test
    void aPersonsPageShowsWhatTheTaskNeedsAndNobodyElseOpensIt() {
        care.begin(giulia, "yaya", TODAY);
        care.note(giulia, "yaya", "Starts at the bakery.");
        KeptPlacements.suggested(placements, "p", "yaya", "home", NOW);
        held.add("yaya");
        cards.delegations = List.of(delegations);
        assertThat(words(person("yaya")))
                .contains("Name of yaya", "K-yaya", "status.suggested", "Room with a balcony", "Starts at the bakery.")
                .contains("Sara", "income.option.work");
        for (User other : List.of(marco, sara, yaya)) {
            signedIn = other;
            assertThat(words(person("yaya")))
                    .contains("person.missing")
                    .doesNotContain("Name of", "bakery", "balcony", "Sara");
        }
        assertThat(files.looks).allMatch(look -> look.startsWith("giulia accommodation-italy.coordinate"));
    }

    @Test
    void placesNameOnlyOnesOwnPeople() {
        user("omar", Role.NEWCOMER, null);
        care.begin(giulia, "yaya", TODAY);
        care.begin(marco, "omar", TODAY);
        KeptPlacements.living(placements, "p", "omar", "home", TODAY);
        PlacesView view = new PlacesView(
                homes,
                new OpenHomes(homes, safeguarding(), clock),
                safeguarding(),
                placements,
                care,
                sight,
                session,
                messages,
                live);
        view.beforeEnter(null);
        assertThat(words(view))
                .contains("Room with a balcony", "Bologna", "places.others 1", "safeguarding.state.draft")
                .doesNotContain("omar", "Via Larga");
        signedIn = marco;
        view.beforeEnter(null);
        assertThat(words(view)).contains("Name of omar");
    }

    @Test
    void theGroupHoldsWhomOneActsForAsLongAsItIsSo() {
        held.add("yaya");
        KeptPlacements.suggested(placements, "p", "yaya", "home", NOW);
        signedIn = sara;
        GroupView view = new GroupView(delegations, sight, cards, session, messages, live);
        view.beforeEnter(null);
        assertThat(words(view)).contains("Name of yaya", "days-to-18 45", "status.suggested", "group.fill");
        assertThat(files.looks).containsOnly("sara accommodation-italy.guard yaya");
        held.clear();
        view.beforeEnter(null);
        assertThat(words(view)).contains("group.none").doesNotContain("yaya");
    }

    @Test
    void thePersonReadsWhoCaresAndWhoAsks() {
        care.begin(giulia, "yaya", TODAY);
        care.ask(marco, "yaya");
        signedIn = yaya;
        CareView view = new CareView(care, accounts(), new Grown(people(), clock), session, messages, live);
        view.beforeEnter(null);
        assertThat(words(view))
                .contains("care.of Giulia City", "care.asks", "care.instead")
                .doesNotContain("care.end");
        clock.forward(java.time.Duration.ofDays(45));
        view.beforeEnter(null);
        assertThat(words(view)).contains("care.end");
    }

    @Test
    void registersSomebodyWithAPasswordTheyCanCopy() {
        Registering registering = new Registering(care, accounts(), people(), clock);
        Registering.Made made = registering.youngPerson(giulia, "kofi", "Kofi", TODAY.minusYears(17));
        assertThat(made.password()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        assertThat(care.caresFor(giulia, made.account().id())).isTrue();
        RegisterView view = new RegisterView(registering, care, sight, session);
        view.beforeEnter(null);
        assertThat(words(view)).contains("register.new");
    }

    @Test
    void theWorklistNamesOnesOwnPeopleAndCountsTheOthers() {
        care.begin(giulia, "yaya", TODAY);
        KeptPlacements.suggested(placements, "p", "yaya", "home", NOW);
        DeskWork work = new DeskWork(care, sight, homes, new Grown(people(), clock));
        assertThat(work.items(giulia))
                .extracting(item -> item.kind() + " " + item.title().arguments())
                .containsExactly(
                        "accommodation-italy.desk.answer [Name of yaya]", "accommodation-italy.desk.nobody [1]");
        assertThat(work.items(marco))
                .extracting(item -> item.kind() + " " + item.title().arguments())
                .containsExactly("accommodation-italy.desk.nobody [1]");
        assertThat(work.items(sara)).isEmpty();
    }

    private PeopleView people(String filter) {
        PeopleView view = new PeopleView(care, sight, session, messages, live);
        view.open(filter);
        return view;
    }

    private PersonView person(String id) {
        PersonView view = new PersonView(care, sight, cards, session, messages, live);
        view.setParameter((BeforeEvent) (BeforeEnterEvent) null, id);
        return view;
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    private User user(String id, Role role, @Nullable Organisation organisation) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        User user = new User(id, id, name, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    private Accounts accounts() {
        return proxy(Accounts.class, (name, arguments) -> switch (name) {
            case "find" -> Optional.ofNullable(users.get(String.valueOf(arguments[0])));
            case "findOrganisation" -> Optional.of(CITY);
            case "register" -> user(String.valueOf(arguments[0]), Role.NEWCOMER, null);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** Somebody who agrees to be shown and has no coordinator: Omar, in the last test. */
    private People people() {
        People service = files.service();
        return proxy(People.class, (name, arguments) -> switch (name) {
            case "questions" -> new YoungProfile(Clock.systemUTC()).questions();
            case "consents" ->
                "omar".equals(arguments[0])
                        ? List.of(new org.immerse.api.people.Consent(
                                "c", YoungProfile.SHOW_TO_HOMES, "1", "it", NOW, Optional.empty()))
                        : List.of();
            case "agreedTo" -> List.of("omar");
            case "answer" -> "";
            default ->
                People.class
                        .getMethod(
                                name,
                                java.util.stream.Stream.of(People.class.getMethods())
                                        .filter(method -> method.getName().equals(name))
                                        .findFirst()
                                        .orElseThrow()
                                        .getParameterTypes())
                        .invoke(service, arguments);
        });
    }

    private static Firewall firewall() {
        return proxy(Firewall.class, (name, arguments) -> Visibility.SHOWN);
    }

    private static Safeguarding safeguarding() {
        return proxy(Safeguarding.class, (name, arguments) -> switch (name) {
            case "approved" -> Set.of();
            case "all" -> List.of();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** Sara acts for whom is held. */
    private Delegations delegations() {
        return proxy(Delegations.class, (name, arguments) -> switch (name) {
            case "heldBy", "of" -> held.stream().map(DeskViewsTest::delegation).toList();
            case "mayAct" -> held.contains(String.valueOf(arguments[1]));
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static Delegation delegation(String person) {
        return new Delegation(
                "d",
                person,
                "sara",
                Set.of("accommodation-italy.fill-profile"),
                TODAY,
                TODAY,
                TODAY,
                "giulia",
                CITY.id(),
                NOW,
                Delegation.State.VALID,
                Optional.empty(),
                Optional.empty());
    }

    /** Texts as their key without the module's prefix, and their arguments. */
    private static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                List<String> words = new ArrayList<>();
                words.add(text.key().replace("accommodation-italy.desk.", ""));
                text.arguments().forEach(argument -> words.add(String.valueOf(argument)));
                return String.join(" ", words) + " ";
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH);
            }
        };
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), Objects.requireNonNullElse(arguments, new Object[0]))));
    }
}
