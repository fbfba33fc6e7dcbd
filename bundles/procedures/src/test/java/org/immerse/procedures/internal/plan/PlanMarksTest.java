package org.immerse.procedures.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.event.Event;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Plans;
import org.immerse.api.plan.Reminder;
import org.immerse.api.security.User;
import org.immerse.procedures.internal.Desk;
import org.immerse.procedures.internal.persistence.Mark;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanMarksTest {
    private static final String ID = "demo.health-card";
    private static final String ADDRESS = ID + "/address";

    @AutoClose
    private final Desk desk = Desk.withHealthCard();

    private final MarkedPlans plans = new MarkedPlans();
    private final PlanMarks marks = new PlanMarks(desk.progress, desk.book);

    @BeforeEach
    void start() {
        marks.plans = List.of(plans);
        desk.progress.start("amal", ID);
    }

    @Test
    void aStepMarkedInThePlanIsDone() {
        mark();
        assertThat(done()).isTrue();
        assertThat(desk.progress.papers("amal")).hasSize(1);
    }

    @Test
    void aStepUndoneHereStaysUndoneUntilItIsMarkedAgain() {
        mark();
        desk.progress.undo("amal", ID, "address");
        desk.events.clear();
        plansChanged();
        assertThat(done()).isFalse();
        assertThat(desk.progress.papers("amal")).isEmpty();
        assertThat(desk.events).isEmpty();
        desk.clock.forward(Duration.ofMinutes(1));
        mark();
        assertThat(done()).isTrue();
    }

    @Test
    void aStepThatCameBackGivesNoPaperForAnOldMark() {
        mark();
        desk.clock.forward(Duration.ofDays(91));
        var expired = desk.progress.papers("amal");
        plansChanged();
        assertThat(desk.progress.papers("amal")).isEqualTo(expired);
    }

    @Test
    void anOldMarkDoesNotCountWhenAProcedureIsStartedAgain() {
        mark();
        desk.progress.undo("amal", ID, "address");
        desk.progress.leave("amal", ID);
        desk.progress.start("amal", ID);
        plansChanged();
        assertThat(done()).isFalse();
    }

    @Test
    void whatWasTakenIsErasedWithThePerson() {
        mark();
        desk.progress.erase("amal");
        desk.progress.start("amal", ID);
        plansChanged();
        assertThat(done()).isTrue();
    }

    private void mark() {
        plans.marks.put(ADDRESS, new PersonPlan.Mark(desk.clock.instant(), "amal"));
        plansChanged();
    }

    private void plansChanged() {
        marks.happened(new Event("plans.changed", Map.of("person", "amal")));
    }

    private boolean done() {
        return desk.progress.marks("amal").stream()
                .anyMatch(mark -> mark.step().equals("address") && mark.kind() == Mark.Kind.DONE);
    }

    /** The plan as this module makes it, with marks that stay. */
    private final class MarkedPlans implements Plans {
        private final StartedPlan source = new StartedPlan(desk.progress, desk.book);
        private final Map<String, PersonPlan.Mark> marks = new HashMap<>();

        @Override
        public List<PersonPlan> of(String person) {
            return source.plan(person).map(plan -> new PersonPlan(plan, marks)).stream()
                    .toList();
        }

        @Override
        public List<PersonPlan> seenBy(User staff, String person) {
            return of(person);
        }

        @Override
        public void done(User actor, String person, String plan, String step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void undo(User actor, String person, String plan, String step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Reminder> reminders(String person) {
            return List.of();
        }

        @Override
        public void putAway(User actor, String person, Reminder reminder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String calendar(String person, Locale language) {
            return "";
        }
    }
}
