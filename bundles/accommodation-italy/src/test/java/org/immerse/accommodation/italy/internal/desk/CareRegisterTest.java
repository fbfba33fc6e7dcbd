package org.immerse.accommodation.italy.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.event.Event;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One coordinator for each young person, and nobody else. */
class CareRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Organisation CITY = new Organisation("org-city", "City");

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final List<Event> events = new ArrayList<>();
    private final List<String> audit = new ArrayList<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final User giulia = user("giulia", Role.CASEWORKER, CITY);
    private final User marco = user("marco", Role.CASEWORKER, CITY);
    private final User other = user("other", Role.CASEWORKER, new Organisation("org-other", "Other"));
    private final User admin = user("admin", Role.ADMINISTRATOR, CITY);
    private final User yaya = user("yaya", Role.NEWCOMER, null);
    private final User omar = user("omar", Role.NEWCOMER, null);
    private final PersistenceUnit unit = database.unit("accommodation-italy");
    private final CareRegister care = new CareRegister(
            unit,
            (transaction, event) -> events.add(event),
            accounts(),
            audit(),
            clock,
            () -> UUID.randomUUID().toString());
    private final CareData data = new CareData(unit, accounts());

    @Test
    void onlyTheOneWhoCaresSeesThePerson() {
        care.begin(giulia, "yaya", TODAY);
        assertThat(care.caresFor(giulia, "yaya")).isTrue();
        assertThat(care.inCareOf(giulia)).containsExactly("yaya");
        for (User nobody : List.of(marco, other, admin, yaya)) {
            assertThat(care.caresFor(nobody, "yaya")).as(nobody.id()).isFalse();
            assertThat(care.inCareOf(nobody)).as(nobody.id()).isEmpty();
            assertThat(care.notes(nobody, "yaya")).as(nobody.id()).isEmpty();
            refused(Kind.NOT_FOUND, () -> care.note(nobody, "yaya", "I was here"));
            refused(Kind.NOT_FOUND, () -> care.handOver(nobody, "yaya", "marco", "take over"));
        }
        assertThat(care.inCare()).containsExactly("yaya");
    }

    @Test
    void whoeverChangesTheirOrganisationLosesTheirPeople() {
        care.begin(giulia, "yaya", TODAY);
        User moved = user("giulia", Role.CASEWORKER, new Organisation("org-other", "Other"));
        assertThat(care.caresFor(moved, "yaya")).isFalse();
        assertThat(care.inCareOf(moved)).isEmpty();
    }

    @Test
    void nobodyHasTwoCoordinators() {
        care.begin(giulia, "yaya", TODAY);
        refused(Kind.CONFLICT, () -> care.begin(marco, "yaya", TODAY));
        refused(Kind.FORBIDDEN, () -> care.begin(admin, "omar", TODAY));
        refused(Kind.FORBIDDEN, () -> care.begin(yaya, "omar", TODAY));
    }

    @Test
    void somebodyWithAnAccountIsCaredForOnlyAfterAYes() {
        care.ask(giulia, "omar");
        assertThat(care.caresFor(giulia, "omar")).isFalse();
        refused(Kind.CONFLICT, () -> care.ask(giulia, "omar"));
        refused(Kind.INVALID, () -> care.ask(giulia, "marco"));
        refused(Kind.INVALID, () -> care.ask(giulia, "nobody"));
        String asked = care.asked("omar").getFirst().id();
        refused(Kind.NOT_FOUND, () -> care.answer(yaya, asked, true));
        care.answer(omar, asked, true);
        assertThat(care.caresFor(giulia, "omar")).isTrue();
        refused(Kind.NOT_FOUND, () -> care.answer(omar, asked, true));
        refused(Kind.CONFLICT, () -> care.ask(giulia, "omar"));
    }

    @Test
    void aNoLeavesEverythingAsItWasAndAYesTakesThePlaceOfWhoWasThere() {
        care.begin(giulia, "yaya", TODAY);
        care.ask(other, "yaya");
        care.answer(yaya, care.asked("yaya").getFirst().id(), false);
        assertThat(care.caresFor(giulia, "yaya")).isTrue();
        assertThat(care.asked("yaya")).isEmpty();
        care.ask(other, "yaya");
        care.answer(yaya, care.asked("yaya").getFirst().id(), true);
        assertThat(care.caresFor(giulia, "yaya")).isFalse();
        assertThat(care.caresFor(other, "yaya")).isTrue();
    }

    @Test
    void isHandedOverToAColleagueWithWordsAndAllNotes() {
        care.begin(giulia, "yaya", TODAY);
        care.note(giulia, "yaya", "Starts at the bakery.");
        clock.forward(Duration.ofHours(1));
        refused(Kind.INVALID, () -> care.handOver(giulia, "yaya", "other", "bye"));
        refused(Kind.INVALID, () -> care.handOver(giulia, "yaya", "giulia", "bye"));
        refused(Kind.INVALID, () -> care.handOver(giulia, "yaya", "yaya", "bye"));
        refused(Kind.INVALID, () -> care.handOver(giulia, "yaya", "marco", "  "));
        care.handOver(giulia, "yaya", "marco", "I am away until June.");
        assertThat(care.caresFor(giulia, "yaya")).isFalse();
        assertThat(care.notes(giulia, "yaya")).isEmpty();
        assertThat(care.notes(marco, "yaya"))
                .extracting(Note::words)
                .containsExactly("I am away until June.", "Starts at the bakery.");
        assertThat(care.notes(marco, "yaya").getFirst().newCoordinator()).contains("marco");
        assertThat(care.colleagues(giulia)).containsExactly(marco);
        assertThat(audit)
                .containsExactly("giulia accommodation-italy.care.begin", "giulia accommodation-italy.care.hand-over");
        assertThat(events.getLast())
                .isEqualTo(new Event(CareRegister.CHANGED, Map.of("person", "yaya", "coordinator", "marco")));
    }

    @Test
    void endsAndCanBeginAgain() {
        care.begin(giulia, "yaya", TODAY);
        care.end(giulia, care.own(giulia, "yaya"));
        assertThat(care.of("yaya")).isEmpty();
        assertThat(care.caresFor(giulia, "yaya")).isFalse();
        care.begin(marco, "yaya", TODAY);
        assertThat(care.caresFor(marco, "yaya")).isTrue();
    }

    @Test
    void exportsAndErasesAPerson() {
        care.begin(giulia, "yaya", TODAY);
        care.note(giulia, "yaya", "Starts at the bakery.");
        assertThat(data.export("yaya").toString()).contains("Giulia", "bakery");
        assertThat(data.export("omar")).isEmpty();
        data.erase("yaya");
        assertThat(data.export("yaya")).isEmpty();
        assertThat(care.inCare()).isEmpty();
    }

    @Test
    void aCoordinatorWhoIsErasedLeavesTheirPeopleWithoutOne() {
        care.begin(giulia, "yaya", TODAY);
        care.note(giulia, "yaya", "Starts at the bakery.");
        data.erase("giulia");
        assertThat(care.of("yaya")).isEmpty();
        care.begin(marco, "yaya", TODAY);
        assertThat(care.notes(marco, "yaya")).extracting(Note::author).containsExactly("");
    }

    private User user(String id, Role role, @org.jspecify.annotations.Nullable Organisation organisation) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        User user = new User(id, id, name, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        return Optional.ofNullable(users.get(String.valueOf(Objects.requireNonNull(arguments)[0])));
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private AuditLog audit() {
        return new AuditLog() {
            @Override
            public void record(User actor, String action, String subject, Map<String, String> details) {
                audit.add(actor.id() + " " + action);
            }

            @Override
            public List<Entry> entries(String actor, String action, int offset, int limit) {
                return List.of();
            }
        };
    }

    private static void refused(Kind kind, ThrowingCallable step) {
        assertThatThrownBy(step)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::kind)
                .isEqualTo(kind);
    }
}
