package org.immerse.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.plan.Reminder;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class PlanServiceContract {
    private static final String PLAN = "demo.plan";
    private final User amadou = user("amadou", Role.NEWCOMER);
    private final User binta = user("binta", Role.NEWCOMER);
    private final User marta = user("marta", Role.GUARDIAN);
    private final User stranger = user("stranger", Role.CASEWORKER);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final List<Event> events = new ArrayList<>();
    private final PlanSources sources = new PlanSources();
    private final Growing growing = new Growing();
    private final TestDatabase database;
    private final PlanService plans;
    private final PlanData data;

    PlanServiceContract(TestDatabase database) {
        this.database = database;
        var unit = database.unit("plans");
        sources.sources = List.of(growing);
        plans = new PlanService(
                unit,
                (transaction, event) -> events.add(event),
                sources,
                new Keys(),
                new Bologna(),
                clock,
                () -> UUID.randomUUID().toString());
        data = new PlanData(unit);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aStepThatIsMarkedIsDoneUntilItIsTakenBack() {
        plans.done(amadou, "amadou", PLAN, "permit");
        assertThat(only("amadou").done()).extracting(PlanStep::id).containsExactly("tax-code", "permit");
        assertThat(only("amadou").open()).extracting(PlanStep::id).containsExactly("school");
        plans.undo(amadou, "amadou", PLAN, "permit");
        assertThat(only("amadou").open()).extracting(PlanStep::id).containsExactly("permit", "school");
        assertThat(events)
                .hasSize(2)
                .allMatch(event -> event.equals(new Event("plans.changed", Map.of("person", "amadou"))));
    }

    @Test
    void markingTwiceIsMarkingOnce() {
        plans.done(amadou, "amadou", PLAN, "permit");
        plans.done(marta, "amadou", PLAN, "permit");
        assertThat(events).hasSize(1);
        assertThat(only("amadou").marks().get("permit")).isEqualTo(new PersonPlan.Mark(clock.instant(), "amadou"));
    }

    @Test
    void marksArePersonal() {
        plans.done(amadou, "amadou", PLAN, "permit");
        assertThat(only("binta").open()).extracting(PlanStep::id).contains("permit");
    }

    @Test
    void whoCaresForAPersonMarksForThem() {
        plans.done(marta, "amadou", PLAN, "permit");
        assertThat(only("amadou").marks().get("permit")).isEqualTo(new PersonPlan.Mark(clock.instant(), "marta"));
    }

    @Test
    void theModuleHearsWhatOthersMarkAndCanRefuseIt() {
        plans.done(amadou, "amadou", PLAN, "school");
        plans.done(marta, "amadou", PLAN, "permit");
        plans.undo(marta, "amadou", PLAN, "permit");
        assertThat(growing.heard).containsExactly("marta amadou permit true", "marta amadou permit false");
        growing.refusing = true;
        refused(ProblemException.Kind.FORBIDDEN, () -> plans.done(marta, "amadou", PLAN, "permit"));
        assertThat(only("amadou").marks()).containsOnlyKeys("school");
    }

    @Test
    void nobodyElseSeesOrMarks() {
        assertThat(plans.seenBy(stranger, "amadou")).isEmpty();
        assertThat(plans.seenBy(marta, "binta")).isEmpty();
        refused(ProblemException.Kind.FORBIDDEN, () -> plans.done(stranger, "amadou", PLAN, "permit"));
        refused(ProblemException.Kind.FORBIDDEN, () -> plans.done(binta, "amadou", PLAN, "permit"));
        refused(ProblemException.Kind.FORBIDDEN, () -> plans.undo(marta, "binta", PLAN, "permit"));
        refused(
                ProblemException.Kind.FORBIDDEN,
                () -> plans.putAway(marta, "amadou", plans.reminders("amadou").getFirst()));
        assertThat(events).isEmpty();
    }

    @Test
    void aStepThatIsNotInThePlanCannotBeMarked() {
        refused(ProblemException.Kind.NOT_FOUND, () -> plans.done(amadou, "amadou", PLAN, "other"));
        refused(ProblemException.Kind.NOT_FOUND, () -> plans.done(amadou, "amadou", "other", "permit"));
    }

    @Test
    void aReminderStandsUntilItIsPutAwayAndTheNextOneStillComes() {
        assertThat(plans.reminders("amadou"))
                .extracting(reminder -> reminder.step().id() + " " + reminder.months())
                .containsExactly("permit 6", "school 12");
        List<Reminder> standing = plans.reminders("amadou");
        standing.forEach(reminder -> plans.putAway(amadou, "amadou", reminder));
        assertThat(plans.reminders("amadou")).isEmpty();
        clock.forward(Duration.ofDays(22));
        assertThat(plans.reminders("amadou"))
                .extracting(reminder -> reminder.step().id() + " " + reminder.months())
                .containsExactly("permit 3");
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        plans.done(amadou, "amadou", PLAN, "permit");
        assertThat(plans.reminders("amadou"))
                .extracting(reminder -> reminder.step().id())
                .containsExactly("school");
    }

    @Test
    void staffAreRemindedOfThoseTheyCareForAndOfNobodyElse() {
        ReminderWork work = new ReminderWork(plans, sources);
        assertThat(work.items(stranger)).isEmpty();
        clock.forward(Duration.ofDays(85));
        assertThat(work.items(marta))
                .extracting(WorkItem::detail, WorkItem::link)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Text.of("permit"), "plans/person/amadou"));
        plans.done(marta, "amadou", PLAN, "permit");
        assertThat(work.items(marta)).isEmpty();
    }

    @Test
    void theDayIsThatOfTheSite() {
        clock.forward(Duration.ofHours(14).plusMinutes(30));
        assertThat(plans.today()).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void theCalendarHoldsWhatIsStillToDo() {
        plans.done(amadou, "amadou", PLAN, "permit");
        assertThat(plans.calendar("amadou", Locale.FRENCH))
                .contains("SUMMARY:school\r\n")
                .doesNotContain("SUMMARY:permit")
                .doesNotContain("SUMMARY:tax-code");
    }

    @Test
    void marksAreInTheExportAndGoWithThePerson() {
        plans.done(amadou, "amadou", PLAN, "permit");
        plans.done(marta, "amadou", PLAN, "school");
        assertThat((List<?>) data.export("amadou").get("marks")).hasSize(2);
        data.erase("marta");
        assertThat(only("amadou").marks())
                .hasEntrySatisfying("school", mark -> assertThat(mark.by()).isEmpty());
        data.erase("amadou");
        assertThat(data.export("amadou")).isEmpty();
        assertThat(only("amadou").marks()).isEmpty();
    }

    @Test
    void aModuleThatFailsLeavesTheOthers() {
        sources.sources = List.of(new Broken(), growing);
        assertThat(plans.of("amadou")).hasSize(1);
        assertThat(plans.of("nobody")).isEmpty();
    }

    private PersonPlan only(String person) {
        return plans.of(person).getFirst();
    }

    private static void refused(
            ProblemException.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static User user(String id, Role role) {
        return new User(id, id, id, Set.of(role), Optional.empty());
    }

    /** A plan for Amadou and Binta; Marta cares for Amadou. */
    private static final class Growing implements PlanSource {
        private static final Plan PLAN_OF_ALL = new Plan(
                PLAN,
                Text.of("title"),
                Text.of("lead"),
                List.of(),
                List.of(
                        step("school", "2027-09-15"),
                        step("permit", "2027-03-14"),
                        step("tax-code", "2027-01-10").settled(true)),
                List.of());

        private final List<String> heard = new ArrayList<>();
        private boolean refusing;

        @Override
        public void marking(User staff, String person, PlanStep step, boolean done) {
            if (refusing) {
                throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("no"));
            }
            heard.add(staff.id() + " " + person + " " + step.id() + " " + done);
        }

        private static PlanStep step(String id, String by) {
            return PlanStep.of(id, "paper", Text.of(id), Text.of("why"), LocalDate.parse(by));
        }

        @Override
        public String module() {
            return "demo";
        }

        @Override
        public Optional<Plan> plan(String person) {
            return Set.of("amadou", "binta").contains(person) ? Optional.of(PLAN_OF_ALL) : Optional.empty();
        }

        @Override
        public Optional<Plan> planFor(User staff, String person) {
            return staff.id().equals("marta") && person.equals("amadou") ? plan(person) : Optional.empty();
        }

        @Override
        public List<Ward> wards(User staff) {
            return staff.id().equals("marta")
                    ? List.of(new Ward("amadou", Text.verbatim("Amadou"), PLAN_OF_ALL))
                    : List.of();
        }
    }

    private static final class Broken implements PlanSource {
        @Override
        public String module() {
            return "broken";
        }

        @Override
        public Optional<Plan> plan(String person) {
            throw new IllegalStateException("cannot be read");
        }
    }

    /** Every text is its key. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            return text.key();
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }
    }

    private static final class Bologna implements Site {
        @Override
        public String id() {
            return "italy";
        }

        @Override
        public String name() {
            return "IMMERSE Bologna";
        }

        @Override
        public String address() {
            return "https://bologna.example";
        }

        @Override
        public String country() {
            return "IT";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ITALIAN);
        }

        @Override
        public Path folder() {
            return Path.of("");
        }
    }
}
