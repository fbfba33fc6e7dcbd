package org.immerse.safeguarding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.event.Event;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Clearance.Action;
import org.immerse.api.safeguarding.Clearance.State;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.safeguarding.internal.persistence.Clearances;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class SafeguardingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HOME = "home-1";

    @AutoClose
    private final TestDatabase database;

    private final TestClock clock = new TestClock();
    private final AtomicInteger made = new AtomicInteger();
    private final List<Event> events = new ArrayList<>();
    private final List<String> audit = new ArrayList<>();
    private final PlaceKind kind = new PlaceKind();
    private final ClearanceKinds kinds = new ClearanceKinds();
    private final Clearances clearances;
    private final SafeguardingService safeguarding;

    SafeguardingServiceTest(TestDatabase database) {
        this.database = database;
        clearances = new Clearances(
                database.unit(SafeguardingModule.ID),
                (em, event) -> events.add(event),
                () -> "id-%06d".formatted(made.incrementAndGet()));
        kinds.kinds = List.of(kind);
        safeguarding = new SafeguardingService(
                clearances, kinds, new NotedAudit(), () -> "c-%06d".formatted(made.incrementAndGet()), clock);
    }

    private final class NotedAudit implements AuditLog {
        @Override
        public void record(User actor, String action, String subject, Map<String, String> details) {
            audit.add(actor.id() + " " + action);
        }

        @Override
        public List<Entry> entries(String actor, String action, int offset, int limit) {
            return List.of();
        }
    }

    @BeforeEach
    void aRegisteredHome() {
        safeguarding.register(PlaceKind.HOST, PlaceKind.ID, HOME);
    }

    private Clearance now() {
        return safeguarding.of(PlaceKind.ID, HOME);
    }

    private Clearance act(User staff, Action action, String words) {
        return safeguarding.act(staff, PlaceKind.ID, HOME, action, words);
    }

    private void see(String item, LocalDate day) {
        safeguarding.check(PlaceKind.GIULIA, PlaceKind.ID, HOME, item, day);
    }

    private void seeAll() {
        act(PlaceKind.GIULIA, Action.ASK_DOCUMENTS, "");
        see("identity", TODAY);
        see("record", TODAY);
        safeguarding.planVisit(PlaceKind.GIULIA, PlaceKind.ID, HOME, TODAY);
        see("room", TODAY);
    }

    private void approve() {
        seeAll();
        act(PlaceKind.GIULIA, Action.SIGN, "");
        act(PlaceKind.MARCO, Action.SIGN, "");
    }

    private static void refused(ProblemException.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    @Test
    void beginsAsADraftWithItsWholeChecklist() {
        assertThat(now().state()).isEqualTo(State.DRAFT);
        assertThat(now().missing(TODAY)).extracting("id").containsExactly("identity", "record", "room");
        assertThat(now().registeredBy()).isEqualTo("host");
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isFalse();
    }

    @Test
    void registeringAgainChangesNothing() {
        approve();
        safeguarding.register(PlaceKind.MARCO, PlaceKind.ID, HOME);
        assertThat(now().state()).isEqualTo(State.APPROVED);
        assertThat(now().registeredBy()).isEqualTo("host");
    }

    @Test
    void isApprovedByTwoUntilTheFirstItemEnds() {
        seeAll();
        assertThat(act(PlaceKind.GIULIA, Action.SIGN, "").state()).isEqualTo(State.VISIT_PLANNED);
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isFalse();
        Clearance approved = act(PlaceKind.MARCO, Action.SIGN, "");
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.approvedUntil()).contains(TODAY.plusMonths(6));
        assertThat(safeguarding.approved(PlaceKind.ID)).containsExactly(HOME);
    }

    @Test
    void theSecondIsNotTheFirst() {
        seeAll();
        act(PlaceKind.GIULIA, Action.SIGN, "");
        refused(ProblemException.Kind.FORBIDDEN, () -> act(PlaceKind.GIULIA, Action.SIGN, ""));
        assertThat(now().isApproved()).isFalse();
    }

    @Test
    void nobodyApprovesWhatTheyRegistered() {
        safeguarding.register(PlaceKind.GIULIA, PlaceKind.ID, "home-2");
        safeguarding.act(PlaceKind.GIULIA, PlaceKind.ID, "home-2", Action.ASK_DOCUMENTS, "");
        for (String item : List.of("identity", "record", "room")) {
            safeguarding.check(PlaceKind.GIULIA, PlaceKind.ID, "home-2", item, TODAY);
        }
        refused(
                ProblemException.Kind.FORBIDDEN,
                () -> safeguarding.act(PlaceKind.GIULIA, PlaceKind.ID, "home-2", Action.SIGN, ""));
    }

    @Test
    void nobodyApprovesWhereTheyHaveAnInterest() {
        seeAll();
        refused(ProblemException.Kind.FORBIDDEN, () -> act(PlaceKind.PARTIAL, Action.SIGN, ""));
    }

    @Test
    void whoMayNotHandleItCanDoNothing() {
        refused(ProblemException.Kind.FORBIDDEN, () -> act(PlaceKind.HOST, Action.ASK_DOCUMENTS, ""));
        refused(
                ProblemException.Kind.FORBIDDEN,
                () -> safeguarding.check(PlaceKind.HOST, PlaceKind.ID, HOME, "identity", TODAY));
        refused(
                ProblemException.Kind.FORBIDDEN,
                () -> safeguarding.planVisit(PlaceKind.HOST, PlaceKind.ID, HOME, TODAY));
        refused(
                ProblemException.Kind.FORBIDDEN,
                () -> safeguarding.withdraw(PlaceKind.HOST, PlaceKind.ID, HOME, "identity", "no"));
        assertThat(now().steps()).hasSize(1);
    }

    @Test
    void isNotApprovedWhileAnItemIsMissing() {
        act(PlaceKind.GIULIA, Action.ASK_DOCUMENTS, "");
        see("identity", TODAY);
        see("record", TODAY);
        refused(ProblemException.Kind.CONFLICT, () -> act(PlaceKind.GIULIA, Action.SIGN, ""));
    }

    @Test
    void aFirstApprovalIsForTheChecklistAsItStood() {
        seeAll();
        act(PlaceKind.GIULIA, Action.SIGN, "");
        see("record", TODAY.minusDays(1));
        assertThat(now().signature()).isEmpty();
        assertThat(act(PlaceKind.MARCO, Action.SIGN, "").isApproved()).isFalse();
    }

    @Test
    void endsByItselfAndItemsSeenLaterDoNotBringItBack() {
        approve();
        clock.forward(Duration.ofDays(TODAY.plusMonths(6).toEpochDay() - TODAY.toEpochDay()));
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isFalse();
        assertThat(safeguarding.approved(PlaceKind.ID)).isEmpty();
        assertThat(now().state()).isEqualTo(State.DOCUMENTS_ASKED);
        assertThat(now().lapsed()).contains(TODAY.plusMonths(6));

        see("record", TODAY.plusMonths(6).plusDays(1));
        assertThat(now().isApproved()).isFalse();
        assertThat(now().steps()).extracting(Clearance.Step::action).endsWith(Action.LAPSE, Action.CHECK);
        act(PlaceKind.MARCO, Action.SIGN, "");
        assertThat(act(PlaceKind.GIULIA, Action.SIGN, "").isApproved()).isTrue();
    }

    @Test
    void tellsOnceThatItEnded() {
        approve();
        events.clear();
        assertThat(LapseWatch.look(kind, safeguarding, clearances)).isZero();
        clock.forward(Duration.ofDays(400));
        assertThat(LapseWatch.look(kind, safeguarding, clearances)).isOne();
        assertThat(LapseWatch.look(kind, safeguarding, clearances)).isZero();
        assertThat(events)
                .containsExactly(new Event(Safeguarding.CHANGED, Map.of("kind", PlaceKind.ID, "subject", HOME)));
    }

    @Test
    void anIncidentPausesAtOnceAndAPauseNeedsTwoApprovalsAgain() {
        approve();
        safeguarding.incident(PlaceKind.HOST, PlaceKind.ID, HOME, "incident-7");
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isFalse();
        assertThat(now().state()).isEqualTo(State.PAUSED);
        act(PlaceKind.GIULIA, Action.RESUME, "");
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isFalse();
        act(PlaceKind.GIULIA, Action.SIGN, "");
        act(PlaceKind.MARCO, Action.SIGN, "");
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isTrue();
    }

    @Test
    void anItemThatDoesNotCountEndsTheApproval() {
        approve();
        safeguarding.withdraw(PlaceKind.MARCO, PlaceKind.ID, HOME, "record", "It was another person’s.");
        assertThat(now().state()).isEqualTo(State.DOCUMENTS_ASKED);
        assertThat(now().missing(TODAY)).extracting("id").containsExactly("record");
    }

    @Test
    void aHomeThatMovesIsLookedAtAgain() {
        approve();
        safeguarding.changed(PlaceKind.HOST, PlaceKind.ID, HOME, Set.of("room"));
        assertThat(now().state()).isEqualTo(State.DOCUMENTS_ASKED);
        assertThat(now().missing(TODAY)).extracting("id").containsExactly("room");
    }

    @Test
    void whatEndedStaysEnded() {
        approve();
        act(PlaceKind.GIULIA, Action.END, "Sold");
        safeguarding.incident(PlaceKind.GIULIA, PlaceKind.ID, HOME, "later");
        safeguarding.changed(PlaceKind.HOST, PlaceKind.ID, HOME, Set.of("room"));
        refused(ProblemException.Kind.CONFLICT, () -> act(PlaceKind.GIULIA, Action.RESUME, ""));
        assertThat(now().state()).isEqualTo(State.ENDED);
    }

    @Test
    void asksForWordsWherePeopleWillAskWhy() {
        refused(ProblemException.Kind.INVALID, () -> act(PlaceKind.GIULIA, Action.PAUSE, " "));
        refused(ProblemException.Kind.INVALID, () -> act(PlaceKind.GIULIA, Action.END, ""));
        refused(ProblemException.Kind.INVALID, () -> act(PlaceKind.GIULIA, Action.PAUSE, "x".repeat(1001)));
    }

    @Test
    void takesNoDayThatCannotBe() {
        act(PlaceKind.GIULIA, Action.ASK_DOCUMENTS, "");
        refused(ProblemException.Kind.INVALID, () -> see("identity", TODAY.plusDays(1)));
        refused(ProblemException.Kind.INVALID, () -> see("record", TODAY.minusMonths(7)));
        refused(ProblemException.Kind.INVALID, () -> see("identity", TODAY.minusMonths(13)));
        refused(ProblemException.Kind.INVALID, () -> see("passport", TODAY));
        refused(
                ProblemException.Kind.INVALID,
                () -> safeguarding.planVisit(PlaceKind.GIULIA, PlaceKind.ID, HOME, TODAY.minusDays(1)));
    }

    @Test
    void anApprovalCanBeGivenAgainBeforeItEnds() {
        approve();
        clock.forward(Duration.ofDays(100));
        LocalDate later = TODAY.plusDays(100);
        see("record", later);
        act(PlaceKind.MARCO, Action.SIGN, "");
        assertThat(now().isApproved()).isTrue();
        act(PlaceKind.GIULIA, Action.SIGN, "");
        assertThat(now().approvedUntil()).contains(later.plusMonths(6));
    }

    @Test
    void keepsWhoDidWhatInOrderAndInTheAuditTrail() {
        approve();
        assertThat(now().steps())
                .extracting(step -> step.who() + " " + step.action() + " " + step.item() + " " + step.state())
                .containsExactly(
                        "host REGISTER  DRAFT",
                        "giulia ASK_DOCUMENTS  DOCUMENTS_ASKED",
                        "giulia CHECK identity DOCUMENTS_ASKED",
                        "giulia CHECK record DOCUMENTS_ASKED",
                        "giulia PLAN_VISIT  VISIT_PLANNED",
                        "giulia CHECK room VISIT_PLANNED",
                        "giulia SIGN  VISIT_PLANNED",
                        "marco SIGN  APPROVED");
        assertThat(audit).startsWith("host safeguarding.register").endsWith("marco safeguarding.sign");
        assertThat(events).hasSize(8);
    }

    @Test
    void countsAsApprovedOnlyWhileTheKindRuns() {
        approve();
        kinds.kinds = List.of();
        assertThat(safeguarding.isApproved(PlaceKind.ID, HOME)).isFalse();
        assertThat(safeguarding.approved(PlaceKind.ID)).isEmpty();
        assertThat(safeguarding.all(PlaceKind.ID)).isEmpty();
    }

    @Test
    void exportsAndErasesWhatSomebodyDid() {
        approve();
        OwnSteps own = new OwnSteps(clearances);
        assertThat(own.export("marco").toString()).contains("sign");
        own.erase("marco");
        assertThat(own.export("marco")).isEmpty();
        assertThat(now().isApproved()).isTrue();
        assertThat(now().steps().getLast().who()).isEmpty();
    }

    @Test
    void erasesAClearanceAboutThePersonAsAWhole() {
        safeguarding.register(PlaceKind.GIULIA, PlaceKind.ID, "anna");
        assertThat(new OwnSteps(clearances).export("anna").toString()).contains("draft");
        new OwnSteps(clearances).erase("anna");
        assertThat(clearances.find(PlaceKind.ID, "anna")).isEmpty();
        assertThat(now().state()).isEqualTo(State.DRAFT);
    }
}
