package org.immerse.accommodation.italy.internal.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.growing.Ages;
import org.immerse.accommodation.italy.internal.growing.YoungPeople;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.KeptHomes;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Cause;
import org.immerse.accommodation.italy.internal.placement.KeptPlacements;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.Relations;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.work.WorkItem;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivingDeskTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");
    private final Map<String, User> users = Map.of(
            "yaya", user("yaya", Role.NEWCOMER, ""),
            "other", user("other", Role.NEWCOMER, ""),
            "conti", user("conti", Role.PROVIDER, SomeHome.CONTI.id()),
            "rossi", user("rossi", Role.PROVIDER, "org-rossi"),
            "giulia", user("giulia", Role.CASEWORKER, "comune"),
            "marco", user("marco", Role.CASEWORKER, "comune"),
            "marta", user("marta", Role.GUARDIAN, ""),
            "admin", user("admin", Role.ADMINISTRATOR, ""));
    private final TestClock clock = new TestClock(NOW);
    private final List<Event> events = new ArrayList<>();
    private final List<String> paused = new ArrayList<>();
    private final TestDatabase database = TestDatabase.h2();
    private final PersistenceUnit unit = database.unit("accommodation-italy");
    private final Events recorder = (transaction, event) -> events.add(event);
    private final Placements placements = new Placements(unit, recorder);
    private final Homes homes = KeptHomes.of(unit, recorder, SomeHome.room("home"));
    private final Relations relations = KeptPlacements.relations(new GiuliaCares());
    private final YoungPeople people = new YoungPeople().born("yaya", LocalDate.parse("2009-01-20"), NOW);
    private final LivingDesk desk = new LivingDesk(
            unit,
            recorder,
            placements,
            homes,
            relations,
            safeguarding(),
            clock,
            () -> UUID.randomUUID().toString());
    private final LivingWork work =
            new LivingWork(desk, relations, people.service(), new Ages(people.service(), clock));

    LivingDeskTest() {
        KeptPlacements.living(placements, "stay", "yaya", "home", FIRST);
        events.clear();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "yaya, person, yes, yes, no",
        "conti, host, yes, yes, no",
        "giulia, coordinator, no, yes, yes",
        "marco, '', no, no, no",
        "rossi, '', no, no, no",
        "other, '', no, no, no",
        "marta, '', no, no, no",
        "admin, '', no, no, no"
    })
    void whoDoesWhatIsLookedAtEachTime(String who, String as, String says, String reports, String closes) {
        User user = Objects.requireNonNull(users.get(who));
        assertThat(desk.stays(user).stream().map(stay -> stay.as().code()).toList())
                .isEqualTo(as.isEmpty() ? List.of() : List.of(as));
        allowed(says, () -> desk.say(user, "stay", Mood.GOOD, "", false));
        allowed(says, () -> desk.wantToTalk(user, "stay"));
        allowed(reports, () -> desk.report(user, "stay", Urgency.NOW, "It happened."));
        desk.report(of("yaya"), "stay", Urgency.SOON, "Something else.");
        String incident =
                desk.stays(of("giulia")).getFirst().incidents().getFirst().id();
        allowed(closes, () -> desk.close(user, "stay", incident, "Talked to both."));
    }

    @Test
    void eachSideIsAskedAndAnswersOnceForEachDay() {
        assertThat(stay("yaya").asked(Actor.PERSON, desk.today())).contains(FIRST.plusDays(7));
        desk.say(of("yaya"), "stay", Mood.GREAT, "I cook on Sundays.", false);
        assertThat(stay("yaya").asked(Actor.PERSON, desk.today())).isEmpty();
        assertThat(stay("conti").asked(Actor.HOST, desk.today())).contains(FIRST.plusDays(7));
        desk.say(of("yaya"), "stay", Mood.GOOD, "", false);
        assertThat(stay("yaya").said())
                .extracting(CheckIn::due)
                .containsExactlyInAnyOrder(Optional.of(FIRST.plusDays(7)), Optional.empty());
        clock.forward(Duration.ofDays(19));
        assertThat(stay("yaya").asked(Actor.PERSON, desk.today())).contains(FIRST.plusDays(28));
    }

    @Test
    void whatWasSaidOnADayPastAnswersWhatWasAskedThen() {
        clock.forward(Duration.ofDays(30));
        desk.said(of("yaya"), "stay", Mood.GOOD, "", false, FIRST.plusDays(9));
        assertThat(stay("yaya").said()).singleElement().satisfies(said -> {
            assertThat(said.due()).contains(FIRST.plusDays(7));
            assertThat(said.made()).isEqualTo(Instant.parse("2026-11-10T17:00:00Z"));
        });
        assertThat(stay("yaya").asked(Actor.PERSON, desk.today())).contains(FIRST.plusDays(28));
    }

    @Test
    void noSideReadsTheOther() {
        desk.say(of("yaya"), "stay", Mood.BAD, "They are loud.", false);
        desk.report(of("conti"), "stay", Urgency.SOON, "A window is broken.");
        assertThat(stay("conti").said()).isEmpty();
        assertThat(stay("yaya").incidents()).isEmpty();
        assertThat(stay("giulia").said()).hasSize(1);
        assertThat(stay("giulia").incidents()).hasSize(1);
    }

    @Test
    void whoWantsToTalkIsAtTheTopOfTheCoordinatorsWorkUntilTheyTalked() {
        desk.wantToTalk(of("yaya"), "stay");
        desk.wantToTalk(of("yaya"), "stay");
        assertThat(kinds("giulia", true)).containsExactly("accommodation-italy.living.talk");
        assertThat(kinds("marco", true)).isEmpty();
        desk.talked(of("giulia"), "stay", stay("giulia").said().getFirst().id());
        assertThat(kinds("giulia", true)).isEmpty();
        assertThat(stay("yaya").said().getFirst().waits()).isFalse();
    }

    @Test
    void anIncidentPausesTheHomeBeforeAnythingElse() {
        desk.report(of("yaya"), "stay", Urgency.NOW, "Somebody hit me.");
        assertThat(paused).containsExactly("yaya accommodation-italy.place home");
        assertThat(kinds("giulia", true)).containsExactly("accommodation-italy.living.incident");
        String id = stay("giulia").incidents().getFirst().id();
        desk.close(of("giulia"), "stay", id, "Moved out, police told.");
        assertThat(kinds("giulia", true)).isEmpty();
        assertThat(stay("giulia").incidents().getFirst().outcome()).isEqualTo("Moved out, police told.");
    }

    @Test
    void wordsAreNeededForAReportAndNeverTooLong() {
        refused(Kind.INVALID, () -> desk.report(of("yaya"), "stay", Urgency.NOW, "  "));
        refused(Kind.INVALID, () -> desk.say(of("yaya"), "stay", Mood.GOOD, "x".repeat(2001), false));
        assertThat(paused).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void aCheckInThatIsOverdueGoesToTheCoordinatorAndOneThatIsAskedToTheHost() {
        assertThat(kinds("conti", false)).containsExactly("accommodation-italy.living.check-in");
        assertThat(kinds("giulia", false)).doesNotContain("accommodation-italy.living.check-in");
        clock.forward(Duration.ofDays(6));
        assertThat(work.items(of("giulia")))
                .filteredOn(item -> item.kind().equals("accommodation-italy.living.check-in"))
                .hasSize(2);
        desk.say(of("conti"), "stay", Mood.GOOD, "", false);
        assertThat(work.items(of("giulia")))
                .filteredOn(item -> item.kind().equals("accommodation-italy.living.check-in"))
                .hasSize(1);
        assertThat(work.items(of("conti"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-21, false", "2026-10-22, true", "2027-01-19, true", "2027-01-20, false"})
    void theCoordinatorIsToldOfWhoIsEighteenWithinNinetyDays(LocalDate today, boolean told) {
        clock.forward(Duration.between(clock.instant(), today.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC)));
        assertThat(kinds("giulia", false).contains("accommodation-italy.living.adult"))
                .isEqualTo(told);
    }

    @Test
    void whatIsOverIsNobodysStay() {
        KeptPlacements.end(placements, "stay", State.ENDED, Cause.OWN_HOME, LocalDate.parse("2026-11-09"));
        users.values().forEach(user -> assertThat(desk.stays(user)).isEmpty());
        refused(Kind.NOT_FOUND, () -> desk.say(of("yaya"), "stay", Mood.GOOD, "", false));
    }

    @Test
    void whatAPersonSaidIsInTheirExportAndGoesWithThem() {
        LivingData data = new LivingData(unit);
        desk.say(of("yaya"), "stay", Mood.GOOD, "Fine.", true);
        desk.say(of("conti"), "stay", Mood.GOOD, "Fine, too.", false);
        desk.report(of("yaya"), "stay", Urgency.SOON, "The door does not lock.");
        desk.report(of("conti"), "stay", Urgency.SOON, "Shouting.");
        assertThat((List<?>) data.export("yaya").get("checkIns")).hasSize(1);
        assertThat((List<?>) data.export("yaya").get("incidents")).hasSize(1);
        data.erase("yaya");
        assertThat(data.export("yaya")).isEmpty();
        assertThat(stay("giulia").said()).isEmpty();
        assertThat(stay("giulia").incidents()).isEmpty();
    }

    @Test
    void everyChangeIsToldWithIdsAlone() {
        desk.say(of("yaya"), "stay", Mood.GOOD, "Fine.", false);
        assertThat(events)
                .containsExactly(new Event(
                        "accommodation-italy.living", Map.of("placement", "stay", "person", "yaya", "home", "home")));
    }

    @Test
    void onlyWhoMovedInCounts() {
        assertThat(new Outcomes(placements, clock).cohorts()).isEmpty();
        for (int i = 0; i < 6; i++) {
            KeptPlacements.living(placements, "old" + i, "p" + i, "home", LocalDate.parse("2026-03-01"));
        }
        KeptPlacements.suggested(placements, "never", "q", "home", Instant.parse("2026-03-01T09:00:00Z"));
        KeptPlacements.end(placements, "never", State.DECLINED, Cause.OTHER, LocalDate.parse("2026-03-02"));
        assertThat(new Outcomes(placements, clock).cohorts())
                .singleElement()
                .satisfies(cohort -> assertThat(cohort.movedIn()).hasValue(6));
    }

    private List<String> kinds(String who, boolean urgent) {
        return work.items(of(who)).stream()
                .filter(item -> item.urgent() || !urgent)
                .map(WorkItem::kind)
                .toList();
    }

    private Stay stay(String who) {
        return desk.stays(of(who)).getFirst();
    }

    private User of(String who) {
        return Objects.requireNonNull(users.get(who));
    }

    private static void allowed(String yes, ThrowingCallable step) {
        if (yes.equals("yes")) {
            org.assertj.core.api.Assertions.assertThatCode(step).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(step)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.kind()).isIn(Kind.FORBIDDEN, Kind.NOT_FOUND));
        }
    }

    private static void refused(Kind kind, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private Safeguarding safeguarding() {
        return (Safeguarding) Proxy.newProxyInstance(
                Safeguarding.class.getClassLoader(),
                new Class<?>[] {Safeguarding.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("incident")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Object[] given = Objects.requireNonNull(arguments);
                    paused.add(((User) given[0]).id() + " " + given[1] + " " + given[2]);
                    return null;
                });
    }

    private static User user(String id, Role role, String organisation) {
        Optional<Organisation> own = organisation.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        organisation.equals(SomeHome.CONTI.id())
                                ? SomeHome.CONTI
                                : new Organisation(organisation, organisation));
        return new User(id, id, id, Set.of(role), own);
    }

    private static final class GiuliaCares implements Caring {
        @Override
        public boolean caresFor(User staff, String person) {
            return inCareOf(staff).contains(person);
        }

        @Override
        public List<String> inCareOf(User staff) {
            return staff.id().equals("giulia") ? List.of("yaya") : List.of();
        }
    }
}
