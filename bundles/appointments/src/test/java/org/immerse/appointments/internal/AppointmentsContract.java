package org.immerse.appointments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.immerse.appointments.internal.Desks.AMINA;
import static org.immerse.appointments.internal.Desks.BASSAM;
import static org.immerse.appointments.internal.Desks.CHIARA;
import static org.immerse.appointments.internal.Desks.CLERK;
import static org.immerse.appointments.internal.Desks.OTHER_CLERK;
import static org.immerse.appointments.internal.Desks.WORDS;
import static org.immerse.appointments.internal.Desks.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.Shared;
import org.immerse.api.appointment.Slot;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.event.Event;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.work.WorkItem;
import org.immerse.appointments.internal.WaitingList.Waits;
import org.immerse.appointments.internal.domain.Steps.Step;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class AppointmentsContract {
    private static final Instant NINE = at("2026-11-25", "09:00");
    private static final Instant TEN = at("2026-11-25", "10:00");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    private final Desks desks;

    AppointmentsContract(TestDatabase database) {
        desks = new Desks(database);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void aRuleOffersItsTimesAndWhatIsBookedIsFreeNoMore() {
        String calendar = desks.wednesdays(1).id();
        assertThat(free(calendar)).containsExactly(NINE, TEN, at("2026-11-25", "11:00"));
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        assertThat(free(calendar)).containsExactly(TEN, at("2026-11-25", "11:00"));
        assertThat(booked.end()).isEqualTo(TEN);
        assertThat(desks.appointments.of("amina")).containsExactly(booked);
        assertThat(desks.events)
                .contains(new Event(
                        "appointments.changed",
                        Map.of("calendar", calendar, "appointment", booked.id(), "person", "amina")));
    }

    @Test
    void aPlaceThatIsTakenOrNotOfferedIsRefused() {
        String calendar = desks.wednesdays(1).id();
        desks.appointments.book(AMINA, calendar, NINE, WORDS);
        refused("taken", () -> desks.appointments.book(BASSAM, calendar, NINE, WORDS));
        refused("not-offered", () -> desks.appointments.book(BASSAM, calendar, NINE.plusSeconds(60), WORDS));
        refused("not-offered", () -> desks.appointments.book(BASSAM, calendar, at("2026-11-18", "09:00"), WORDS));
        refused("not-offered", () -> desks.appointments.book(BASSAM, calendar, at("2027-11-24", "09:00"), WORDS));
        assertThat(desks.appointments.of("bassam")).isEmpty();
    }

    @Test
    void aTimeThatIsTooCloseIsNeitherShownNorBooked() {
        String calendar = desks.wednesdays(1).id();
        desks.clock.forward(Duration.between(desks.clock.instant(), NINE).minusMinutes(29));
        assertThat(free(calendar)).doesNotContain(NINE).contains(TEN);
        refused("not-offered", () -> desks.appointments.book(AMINA, calendar, NINE, WORDS));
    }

    @Test
    void oneAppointmentPerCalendarAndPersonUnlessTheOwnerAllowsMore() {
        String calendar = desks.wednesdays(1).id();
        Appointment first = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        refused("one-already", () -> desks.appointments.book(AMINA, calendar, TEN, WORDS));
        refused("one-already", () -> desks.waiting.join(AMINA, calendar));
        desks.office.openPerPerson = 2;
        desks.appointments.book(AMINA, calendar, TEN, WORDS);
        desks.office.openPerPerson = 1;
        desks.appointments.cancel(AMINA, first.id(), "");
        desks.clock.forward(Duration.ofDays(3));
        assertThat(desks.appointments.book(AMINA, calendar, at("2026-12-02", "09:00"), WORDS))
                .isNotNull();
    }

    @Test
    void aMoveTakesTheNewPlaceAndGivesTheOldOneBackAtOnce() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.appointments.book(BASSAM, calendar, TEN, WORDS);
        refused("taken", () -> desks.appointments.move(AMINA, booked.id(), TEN));
        assertThat(desks.appointments.of("amina")).containsExactly(booked);
        Appointment moved = desks.appointments.move(AMINA, booked.id(), at("2026-11-25", "11:00"));
        assertThat(moved.start()).isEqualTo(at("2026-11-25", "11:00"));
        assertThat(moved.moves()).isEqualTo(1);
        assertThat(free(calendar)).containsExactly(NINE);
        assertThat(desks.people.news(AMINA)).isZero();
    }

    @Test
    void whatTheHostMovesOrCancelsThePersonIsTold() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.appointments.move(CLERK, booked.id(), TEN);
        assertThat(desks.people.news(AMINA)).isEqualTo(1);
        desks.people.read(BASSAM, booked.id());
        assertThat(desks.people.news(AMINA)).isEqualTo(1);
        desks.people.read(AMINA, booked.id());
        assertThat(desks.people.news(AMINA)).isZero();
        refused("reason", () -> desks.appointments.cancel(CLERK, booked.id(), " "));
        Appointment cancelled = desks.appointments.cancel(CLERK, booked.id(), "The clerk is ill.");
        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED_BY_HOST);
        assertThat(cancelled.reason()).isEqualTo("The clerk is ill.");
        assertThat(desks.people.news(AMINA)).isEqualTo(1);
        assertThat(free(calendar)).contains(TEN);
    }

    @Test
    void onlyThePersonAndWhoLooksAfterTheCalendarDoAnything() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        refused("missing", () -> desks.appointments.cancel(BASSAM, booked.id(), ""));
        refused("missing", () -> desks.appointments.move(OTHER_CLERK, booked.id(), TEN));
        refused("missing", () -> desks.appointments.find(OTHER_CLERK, booked.id()));
        refused("missing", () -> desks.staff.on(OTHER_CLERK, calendar, WEDNESDAY, WEDNESDAY));
        refused("missing", () -> desks.staff.on(AMINA, calendar, WEDNESDAY, WEDNESDAY));
        refused("forbidden", () -> desks.appointments.book(CLERK, calendar, TEN, WORDS));
        refused("forbidden", () -> desks.appointments.offer(AMINA, calendar, Desks.wednesdayRule(1)));
        refused("forbidden", () -> desks.times.close(OTHER_CLERK, calendar, WEDNESDAY, WEDNESDAY, "No"));
        refused("forbidden", () -> desks.times.of(OTHER_CLERK, calendar));
        refused("forbidden", () -> desks.appointments.open(OTHER_CLERK, Desks.Office.KIND, "new"));
        refused("missing", () -> desks.appointments.slots(Optional.empty(), "none", WEDNESDAY, WEDNESDAY));
        assertThat(desks.appointments.find(AMINA, booked.id())).isEqualTo(booked);
        assertThat(desks.appointments.find(CLERK, booked.id())).isEqualTo(booked);
    }

    @Test
    void aCalendarForOnePersonIsHiddenFromEverybodyElse() {
        Calendar calendar = desks.appointments.open(CLERK, Desks.Office.KIND, "private");
        desks.appointments.offer(CLERK, calendar.id(), NINE, Duration.ofMinutes(30), 1, Mode.PHONE);
        refused("missing", () -> desks.appointments.slots(Optional.empty(), calendar.id(), WEDNESDAY, WEDNESDAY));
        refused("missing", () -> desks.appointments.slots(Optional.of(BASSAM), calendar.id(), WEDNESDAY, WEDNESDAY));
        refused("forbidden", () -> desks.appointments.book(BASSAM, calendar.id(), NINE, WORDS));
        assertThat(desks.appointments.slots(Optional.of(AMINA), calendar.id(), WEDNESDAY, WEDNESDAY))
                .containsExactly(new Slot(calendar.id(), NINE, NINE.plusSeconds(1800), Mode.PHONE, 1, 1));
    }

    @Test
    void withoutItsModuleNothingCanBeBookedButCancelled() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.kinds.kinds = List.of();
        refused("forbidden", () -> desks.appointments.book(BASSAM, calendar, TEN, WORDS));
        refused("missing", () -> desks.appointments.slots(Optional.of(BASSAM), calendar, WEDNESDAY, WEDNESDAY));
        refused("missing", () -> desks.staff.on(CLERK, calendar, WEDNESDAY, WEDNESDAY));
        assertThat(desks.people.of(AMINA).next()).hasSize(1);
        desks.appointments.cancel(AMINA, booked.id(), "");
        desks.kinds.kinds = List.of(desks.office);
        assertThat(free(calendar)).contains(NINE);
    }

    @Test
    void theHostReadsWhatTheBookingTellsAndNotWhoItIs() {
        String calendar = desks.wednesdays(1).id();
        desks.appointments.book(AMINA, calendar, NINE, WORDS);
        Appointment seen = desks.staff.on(CLERK, calendar, WEDNESDAY, WEDNESDAY).getFirst();
        assertThat(seen.shared()).isEqualTo(WORDS);
        assertThat(seen.person()).isEmpty();
        desks.hiddenFields.add("question");
        assertThat(desks.staff
                        .on(CLERK, calendar, WEDNESDAY, WEDNESDAY)
                        .getFirst()
                        .shared())
                .isEqualTo(new Shared("Amina", "ar", ""));
        assertThat(desks.audit.toString()).doesNotContain("Amina", "amina", "lost");
        assertThat(desks.events.toString()).doesNotContain("Amina", "lost");
    }

    @Test
    void theWordsOfABookingAreChecked() {
        String calendar = desks.wednesdays(1).id();
        ProblemException problem = catchThrowableOfType(
                ProblemException.class,
                () -> desks.appointments.book(AMINA, calendar, NINE, new Shared(" ", "Arabic!", "x".repeat(2001))));
        assertThat(problem.fields())
                .extracting(ProblemException.FieldProblem::field)
                .containsExactly("called", "language", "question");
    }

    @Test
    void marksAreMadeOnceItHasBegunAndCanBeTakenBack() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        refused("too-late", () -> desks.appointments.mark(CLERK, booked.id(), Step.ATTENDED));
        desks.clock.forward(Duration.between(desks.clock.instant(), NINE));
        refused("too-late", () -> desks.appointments.cancel(AMINA, booked.id(), ""));
        refused("too-late", () -> desks.appointments.mark(AMINA, booked.id(), Step.ATTENDED));
        assertThat(desks.appointments.mark(CLERK, booked.id(), Step.NO_SHOW).status())
                .isEqualTo(Status.NO_SHOW);
        assertThat(desks.appointments.mark(CLERK, booked.id(), Step.ATTENDED).status())
                .isEqualTo(Status.ATTENDED);
        assertThat(desks.appointments.mark(CLERK, booked.id(), Step.UNMARK).status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void closingADayCancelsWhatWasBookedAndTellsEverybodyWhy() {
        String calendar = desks.wednesdays(2).id();
        desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.appointments.book(BASSAM, calendar, NINE, WORDS);
        desks.appointments.book(CHIARA, calendar, at("2026-12-02", "09:00"), WORDS);
        refused("reason", () -> desks.times.close(CLERK, calendar, WEDNESDAY, WEDNESDAY, " "));
        assertThat(desks.staff.booked(CLERK, calendar, WEDNESDAY, WEDNESDAY)).isEqualTo(2);
        assertThat(desks.times.close(CLERK, calendar, WEDNESDAY, WEDNESDAY, "Heating is broken."))
                .isEqualTo(2);
        assertThat(free(calendar)).isEmpty();
        assertThat(desks.people.of(AMINA).past())
                .singleElement()
                .satisfies(one -> assertThat(one.appointment().reason()).isEqualTo("Heating is broken."));
        assertThat(List.of(desks.people.news(AMINA), desks.people.news(BASSAM), desks.people.news(CHIARA)))
                .containsExactly(1, 1, 0);
        desks.times.reopen(
                CLERK,
                calendar,
                desks.times.of(CLERK, calendar).closed().getFirst().id());
        assertThat(free(calendar)).contains(NINE);
    }

    @Test
    void publicHolidaysAreLeftOutUnlessTheRuleSaysOtherwise() {
        Calendar calendar = desks.calendar();
        WeeklyRule fridays = new WeeklyRule(
                EnumSet.of(DayOfWeek.FRIDAY),
                LocalDate.parse("2026-12-18"),
                Optional.of(LocalDate.parse("2027-01-01")),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                60,
                1,
                Mode.IN_PERSON,
                false);
        desks.appointments.offer(CLERK, calendar.id(), fridays);
        assertThat(desks.appointments.slots(
                        Optional.of(AMINA),
                        calendar.id(),
                        LocalDate.parse("2026-12-18"),
                        LocalDate.parse("2027-01-10")))
                .extracting(Slot::start)
                .containsExactly(at("2026-12-18", "09:00"));
    }

    @Test
    void timesThatLieAcrossEachOtherAreRefused() {
        String calendar = desks.wednesdays(1).id();
        refused(
                "across",
                () -> desks.appointments.offer(
                        CLERK, calendar, at("2026-11-25", "08:30"), Duration.ofHours(1), 1, Mode.PHONE));
        refused(
                "offered-already",
                () -> desks.appointments.offer(CLERK, calendar, NINE, Duration.ofMinutes(30), 1, Mode.PHONE));
        refused("across", () -> desks.appointments.offer(CLERK, calendar, Desks.wednesdayRule(1)));
        desks.appointments.offer(CLERK, calendar, at("2026-11-25", "12:00"), Duration.ofMinutes(30), 1, Mode.PHONE);
        assertThat(free(calendar)).hasSize(4);
    }

    @Test
    void whatIsBookedStaysWhenItsRuleGoesAndNothingIsOfferedAcrossIt() {
        String calendar = desks.wednesdays(1).id();
        desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.times.removeRule(
                CLERK,
                calendar,
                desks.times.of(CLERK, calendar).rules().getFirst().id());
        assertThat(free(calendar)).isEmpty();
        assertThat(desks.people.of(AMINA).next()).hasSize(1);
        desks.appointments.offer(CLERK, calendar, at("2026-11-25", "09:30"), Duration.ofHours(1), 1, Mode.PHONE);
        assertThat(free(calendar)).isEmpty();
        refused("taken", () -> desks.appointments.book(BASSAM, calendar, at("2026-11-25", "09:30"), WORDS));
    }

    @Test
    void fewerPlacesThanWereBookedAreNotGivenTwice() {
        String calendar = desks.calendar().id();
        desks.appointments.offer(CLERK, calendar, NINE, Duration.ofHours(1), 3, Mode.PHONE);
        Appointment first = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.appointments.book(BASSAM, calendar, NINE, WORDS);
        desks.appointments.book(CHIARA, calendar, NINE, WORDS);
        desks.appointments.cancel(AMINA, first.id(), "");
        desks.times.removeSingle(CLERK, calendar, NINE);
        desks.appointments.offer(CLERK, calendar, NINE, Duration.ofHours(1), 2, Mode.PHONE);
        refused("taken", () -> desks.appointments.book(AMINA, calendar, NINE, WORDS));
    }

    @Test
    void aPlaceThatIsGivenBackGoesRoundThoseWhoWait() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.waiting.join(BASSAM, calendar);
        desks.clock.forward(Duration.ofMinutes(1));
        desks.waiting.join(CHIARA, calendar);
        desks.waiting.join(CHIARA, calendar);
        assertThat(desks.waiting.waiting(calendar)).isEqualTo(2);
        desks.appointments.cancel(AMINA, booked.id(), "");
        assertThat(turn(BASSAM)).isTrue();
        assertThat(turn(CHIARA)).isFalse();
        refused("taken", () -> desks.appointments.book(AMINA, calendar, NINE, WORDS));
        refused("taken", () -> desks.appointments.book(CHIARA, calendar, NINE, WORDS));
        desks.clock.forward(Duration.ofHours(2));
        assertThat(turn(BASSAM)).isFalse();
        assertThat(turn(CHIARA)).isTrue();
        assertThat(desks.people.news(CHIARA)).isEqualTo(1);
        refused("taken", () -> desks.appointments.book(BASSAM, calendar, NINE, WORDS));
        assertThat(desks.appointments.book(CHIARA, calendar, NINE, WORDS).start())
                .isEqualTo(NINE);
        assertThat(desks.waiting.of("chiara")).isEmpty();
        assertThat(desks.waiting.of("bassam")).hasSize(1);
    }

    @Test
    void afterTheLastTurnAPlaceIsFreeForEverybody() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.waiting.join(BASSAM, calendar);
        desks.appointments.cancel(AMINA, booked.id(), "");
        desks.clock.forward(Duration.ofHours(2));
        assertThat(turn(BASSAM)).isFalse();
        assertThat(desks.appointments.book(CHIARA, calendar, NINE, WORDS)).isNotNull();
    }

    @Test
    void whoLeavesTheListPassesTheTurnOn() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.waiting.join(BASSAM, calendar);
        desks.clock.forward(Duration.ofMinutes(1));
        desks.waiting.join(CHIARA, calendar);
        desks.appointments.cancel(AMINA, booked.id(), "");
        desks.clock.forward(Duration.ofMinutes(10));
        desks.waiting.leave(BASSAM, calendar);
        assertThat(turn(CHIARA)).isTrue();
        assertThat(desks.waiting.of("chiara").getFirst().turn().orElseThrow().until())
                .isEqualTo(desks.book.now().plus(Duration.ofHours(2)));
    }

    @Test
    void peopleAreRemindedADayBeforeUntilTheyHaveReadIt() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, TEN, WORDS);
        assertThat(desks.people.news(AMINA)).isZero();
        desks.clock.forward(Duration.ofDays(1));
        assertThat(desks.people.news(AMINA)).isEqualTo(1);
        desks.people.read(AMINA, booked.id());
        assertThat(desks.people.news(AMINA)).isZero();
        desks.appointments.book(BASSAM, calendar, NINE, WORDS);
        assertThat(desks.people.news(BASSAM)).isZero();
    }

    @Test
    void aProgramThatAsksAgainGetsTheSameBooking() {
        String calendar = desks.wednesdays(1).id();
        AppointmentService.Reserved first = desks.appointments.reserve(CLERK, calendar, NINE, WORDS, "call-17");
        AppointmentService.Reserved again = desks.appointments.reserve(CLERK, calendar, NINE, WORDS, "call-17");
        assertThat(first.made()).isTrue();
        assertThat(again.made()).isFalse();
        assertThat(again.appointment()).isEqualTo(first.appointment());
        refused("taken", () -> desks.appointments.reserve(CLERK, calendar, NINE, WORDS, "call-18"));
        refused("reference", () -> desks.appointments.reserve(CLERK, calendar, TEN, WORDS, " "));
        refused("forbidden", () -> desks.appointments.reserve(OTHER_CLERK, calendar, TEN, WORDS, "x"));
        desks.appointments.reserve(CLERK, calendar, TEN, WORDS, "call-18");
    }

    @Test
    void staffAreToldWhoComesWhoCancelledAndWhatIsUnmarkedAndNobodyElse() {
        String calendar = desks.wednesdays(1).id();
        AppointmentWork work = new AppointmentWork(desks.staff, desks.book);
        desks.appointments.book(AMINA, calendar, NINE, WORDS);
        Appointment gone = desks.appointments.book(BASSAM, calendar, TEN, WORDS);
        desks.appointments.cancel(BASSAM, gone.id(), "I found work.");
        assertThat(work.items(CLERK)).extracting(WorkItem::kind).containsExactly("appointments.cancelled");
        desks.clock.forward(Duration.ofHours(40));
        assertThat(work.items(CLERK))
                .extracting(WorkItem::kind)
                .containsExactly("appointments.today", "appointments.cancelled");
        desks.clock.forward(Duration.ofHours(20));
        assertThat(work.items(CLERK)).extracting(WorkItem::kind).containsExactly("appointments.mark");
        assertThat(work.items(OTHER_CLERK)).isEmpty();
        assertThat(work.items(AMINA)).isEmpty();
        assertThat(work.items(CLERK).toString()).doesNotContain("Amina", "lost");
    }

    @Test
    void whatAPersonBookedIsExportedAndErasedAndItsPlaceIsFreeAgain() {
        String calendar = desks.wednesdays(1).id();
        desks.appointments.book(AMINA, calendar, NINE, WORDS);
        desks.waiting.join(BASSAM, calendar);
        assertThat(desks.data.export("amina").toString()).contains("My card is lost.", "2026-11-25T07:00:00Z");
        assertThat(desks.data.export("bassam")).containsOnlyKeys("waitingFor");
        assertThat(desks.data.export("chiara")).isEmpty();
        desks.data.erase("amina");
        desks.data.erase("bassam");
        assertThat(desks.data.export("amina")).isEmpty();
        assertThat(desks.data.export("bassam")).isEmpty();
        assertThat(desks.staff.on(CLERK, calendar, WEDNESDAY, WEDNESDAY))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.shared()).isEqualTo(new Shared("", "", ""));
                    assertThat(one.status()).isEqualTo(Status.CANCELLED_BY_PERSON);
                });
        assertThat(desks.appointments.book(CHIARA, calendar, NINE, WORDS)).isNotNull();
    }

    @Test
    void staffSeeTheirSubjectsWithACalendarFirst() {
        desks.appointments.open(CLERK, Desks.Office.KIND, "private");
        assertThat(desks.staff.managed(CLERK))
                .extracting(StaffDesk.Managed::subject)
                .containsExactly("private", Desks.HELP);
        assertThat(desks.staff.hasAny(OTHER_CLERK)).isFalse();
        assertThat(desks.staff.managed(OTHER_CLERK)).isEmpty();
    }

    private boolean turn(org.immerse.api.security.User person) {
        return desks.waiting.of(person.id()).stream().map(Waits::turn).anyMatch(Optional::isPresent);
    }

    private List<Instant> free(String calendar) {
        return desks.appointments.slots(Optional.of(AMINA), calendar, WEDNESDAY, WEDNESDAY).stream()
                .filter(slot -> slot.free() > 0)
                .map(Slot::start)
                .toList();
    }

    private static void refused(String problem, ThrowingCallable work) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, work);
        assertThat(thrown).as("refused: %s", problem).isNotNull();
        assertThat(thrown.text().key()).isEqualTo("appointments.problem." + problem);
        assertThat(thrown.kind())
                .isEqualTo(
                        switch (problem) {
                            case "missing" -> Kind.NOT_FOUND;
                            case "forbidden" -> Kind.FORBIDDEN;
                            case "reason", "reference" -> Kind.INVALID;
                            default -> Kind.CONFLICT;
                        });
    }
}
