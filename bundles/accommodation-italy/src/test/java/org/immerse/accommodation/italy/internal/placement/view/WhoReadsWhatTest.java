package org.immerse.accommodation.italy.internal.placement.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.OpenPage;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.HomeView;
import org.immerse.accommodation.italy.internal.home.Photos;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.PersonSight;
import org.immerse.accommodation.italy.internal.placement.PlacementSite;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Role by screen by state by field: every screen is made for everybody in every state of a placement, and every word of it searched for what must
 * stay hidden from them.
 */
@SuppressWarnings("NullAway") // the views do not read the event
class WhoReadsWhatTest {
    private static final String ADDRESS = "Via Larga";
    private static final Map<String, User> VIEWERS = viewers();

    @AutoClose
    private final OpenPage page = new OpenPage();

    @AutoClose
    private final PlacementSite site = new PlacementSite(SomeHome.room(PlacementSite.HOME));

    private final Map<String, Supplier<Component>> screens = screens();

    private static Map<String, User> viewers() {
        Map<String, User> viewers = new LinkedHashMap<>();
        viewers.put("host", PlacementSite.host());
        viewers.put("other host", PlacementSite.user("altri", Role.PROVIDER, new Organisation("org-x", "Altri")));
        viewers.put("guardian", PlacementSite.user("sara", Role.GUARDIAN, null));
        viewers.put("other guardian", PlacementSite.user("paolo", Role.GUARDIAN, null));
        viewers.put("coordinator", PlacementSite.user("giulia", Role.CASEWORKER, PlacementSite.CITY));
        viewers.put("other coordinator", PlacementSite.user("marco", Role.CASEWORKER, PlacementSite.CITY));
        viewers.put("young person", PlacementSite.user("yaya", Role.NEWCOMER, null));
        viewers.put("other young person", PlacementSite.user("omar", Role.NEWCOMER, null));
        viewers.put("administrator", PlacementSite.user("admin", Role.ADMINISTRATOR, PlacementSite.CITY));
        return viewers;
    }

    private Map<String, Supplier<Component>> screens() {
        HomeCards cards = new HomeCards(site.words, OpenPage.TEXTS);
        Photos photos = new Photos(site.unit, () -> "photo", site.clock);
        Map<String, Supplier<Component>> screens = new LinkedHashMap<>();
        screens.put("placement", () -> {
            ItemView view = new ItemView(site.desk, site.sight, OpenPage.TEXTS, site.concepts, site.session, site.live);
            view.setParameter((BeforeEvent) null, "p");
            return view;
        });
        screens.put("interested", () -> {
            InterestedView view = new InterestedView(
                    site.homes,
                    site.placements,
                    site.desk,
                    site.sight,
                    OpenPage.TEXTS,
                    site.concepts,
                    site.session,
                    site.live);
            view.beforeEnter(null);
            return view;
        });
        screens.put("staff", () -> {
            PlacementsView view =
                    new PlacementsView(site.placements, site.desk, site.sight, site.relations, site.session, site.live);
            view.beforeEnter(null);
            return view;
        });
        screens.put("decide", () -> {
            DecideView view = new DecideView(
                    site.placements,
                    site.desk,
                    site.sight,
                    site.matches,
                    OpenPage.TEXTS,
                    site.concepts,
                    site.session,
                    site.clock,
                    site.live);
            view.setParameter((BeforeEvent) null, PlacementSite.HOME);
            return view;
        });
        screens.put("home", () -> {
            HomeView view = new HomeView(site.homeSight, site.words, photos, site.session, site.live);
            view.setParameter((BeforeEvent) null, PlacementSite.HOME);
            return view;
        });
        screens.put("matches", () -> {
            MatchesView view = new MatchesView(
                    site.matches, site.placements, site.homes, site.grown, cards, site.session, site.live);
            view.beforeEnter(null);
            return view;
        });
        screens.put("match", () -> {
            MatchView view = new MatchView(
                    site.matches,
                    site.homeSight,
                    site.desk,
                    site.placements,
                    cards,
                    site.firewall,
                    OpenPage.TEXTS,
                    site.session,
                    site.live);
            view.setParameter((BeforeEvent) null, PlacementSite.HOME);
            return view;
        });
        screens.put("guardian's matches", () -> guard());
        return screens;
    }

    private GuardView guard() {
        GuardView view = new GuardView(
                site.guard, site.homes, new HomeCards(site.words, OpenPage.TEXTS), site.session, site.live);
        view.open("yaya");
        return view;
    }

    @TestFactory
    Stream<DynamicTest> nobodyReadsMoreThanTheirTask() {
        List<DynamicTest> tests = new ArrayList<>();
        VIEWERS.forEach((role, viewer) -> screens.forEach((screen, make) -> {
            for (State state : State.values()) {
                tests.add(DynamicTest.dynamicTest(role + ", " + screen + ", " + state.code(), () -> {
                    site.only(state);
                    site.signedIn = viewer;
                    String words = OpenPage.words(make.get());
                    check(role, state, words);
                }));
            }
        }));
        assertThat(tests).hasSize(VIEWERS.size() * 8 * State.values().length);
        return tests.stream();
    }

    private void check(String role, State state, String words) {
        PlacementSite.VALUES.forEach((field, values) -> {
            if (!mayRead(role, state, field)) {
                assertThat(words).as(field).doesNotContain(values);
            }
        });
        if (!Set.of("coordinator", "young person").contains(role)) {
            assertThat(words).as("the exact place").doesNotContain("44.5012", "11.3555", "Mitte");
        }
        if (role.startsWith("other ") || role.equals("administrator")) {
            assertThat(words).as("the person").doesNotContain("yaya", "K7Q2");
        }
        boolean address = Set.of("host", "coordinator", "other coordinator").contains(role)
                || Set.of("young person", "guardian").contains(role) && state.isKnown();
        if (!address) {
            assertThat(words).as("the address").doesNotContain(ADDRESS, "Bus 14");
        }
    }

    /** By the firewall's rows for the task; of oneself everything. */
    private boolean mayRead(String role, State state, String field) {
        Optional<String> task = switch (role) {
            case "host" -> PersonSight.task(Actor.HOST, state);
            case "guardian" -> PersonSight.task(Actor.GUARDIAN, state);
            case "coordinator" -> PersonSight.task(Actor.COORDINATOR, state);
            default -> Optional.empty();
        };
        return role.equals("young person")
                || task.filter(one -> site.shows(one, field)).isPresent();
    }

    @Test
    void eachReadsWhatTheirTaskIsFor() {
        site.only(State.SUGGESTED);
        assertThat(shown("host", "placement")).contains("K7Q2-yaya");
        assertThat(shown("guardian", "placement")).contains("Zubenelia");
        assertThat(shown("young person", "match")).contains("Room with a balcony");
        site.only(State.MEETING);
        assertThat(shown("host", "placement")).contains("Zubenelia", "Eudossia", "nocturnal bread");
        assertThat(shown("young person", "home")).contains(ADDRESS);
        assertThat(shown("guardian", "home")).contains(ADDRESS);
        site.only(State.LIVING);
        assertThat(shown("host", "placement")).contains("333 7654321");
        assertThat(shown("coordinator", "placement")).contains("Zubenelia", "333 7654321");
        site.only(State.BOTH_INTERESTED);
        assertThat(shown("coordinator", "decide")).contains("Zubenelia");
        assertThat(shown("coordinator", "staff")).contains("Zubenelia");
    }

    @Test
    void theLetterIsThereBeforeTheMeetingOnlyWhereItIsSharedAndWithoutTheName() {
        for (State state : List.of(State.SUGGESTED, State.BOTH_INTERESTED)) {
            site.only(state);
            share(false);
            assertThat(shown("host", "placement") + shown("host", "interested") + json())
                    .doesNotContain("nocturnal bread");
            share(true);
            assertThat(shown("host", "placement")).contains("nocturnal bread").doesNotContain("Zubenelia");
            assertThat(json()).contains("nocturnal bread").doesNotContain("Zubenelia");
            assertThat(shown("other host", "placement")).doesNotContain("nocturnal bread");
            assertThat(shown("guardian", "placement")).doesNotContain("nocturnal bread");
        }
    }

    @TestFactory
    Stream<DynamicTest> aKeyReadsNoMoreThanTheHostsPages() {
        return Stream.of(State.values())
                .map(state -> DynamicTest.dynamicTest(state.code(), () -> {
                    site.only(state);
                    String json = json();
                    PlacementSite.VALUES.forEach((field, values) -> {
                        if (!mayRead("host", state, field)) {
                            assertThat(json).as(field).doesNotContain(values);
                        }
                    });
                    assertThat(json).doesNotContain("44.5012", "11.3555", "yaya,", "\"yaya\"");
                    assertThat(json.contains("home-life")).isEqualTo(state.isOpen());
                }));
    }

    @Test
    void aGuardianReadsTheHomesWithReasonsAndItIsKept() {
        site.only(State.DECLINED);
        String words = shown("guardian", "guardian's matches");
        assertThat(words)
                .contains("Zubenelia", "Room with a balcony", "accommodation-italy/home/home", "placement.rest")
                .doesNotContain("women-men", "age-bound");
        assertThat(site.acted).containsExactly("sara yaya accommodation-italy.see-matches");
        site.only(State.MEETING);
        assertThat(shown("guardian", "guardian's matches")).contains("accommodation-italy/placement/p");
    }

    @Test
    void onceTheDelegationIsOverItIsAsIfThePageDidNotExist() {
        site.only(State.MEETING);
        site.delegated = false;
        for (String screen : screens.keySet()) {
            String words = shown("guardian", screen);
            assertThat(words).as(screen).doesNotContain("Zubenelia", "yaya", ADDRESS, "Room with a balcony");
            assertThat(words).as(screen).isEqualTo(shown("other guardian", screen));
        }
        assertThat(site.acted).isEmpty();
    }

    private void share(boolean yes) {
        site.told.computeIfPresent("yaya", (person, told) -> told.with(Field.LETTER_SHARE, new Fact.Flag(yes)));
    }

    private String shown(String role, String screen) {
        site.signedIn = VIEWERS.getOrDefault(role, PlacementSite.host());
        return OpenPage.words(screens.getOrDefault(screen, this::guard).get());
    }

    private String json() {
        return new ApiAnswers(site).asHost();
    }
}
