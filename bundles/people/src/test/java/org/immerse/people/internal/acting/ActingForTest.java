package org.immerse.people.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.people.internal.PeopleDesk;
import org.immerse.people.internal.acting.ActingFor.Opened;
import org.immerse.people.internal.persistence.Replaced;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answering for somebody else: only within a delegation, in the open, and without losing a word of the person. */
class ActingForTest {
    private static final String TASK = "homes.guard";
    private static final String FILL = "homes.fill";
    private static final Text NAME = Text.of("homes.budget.short");

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final PeopleDesk desk = new PeopleDesk(database);
    private final User yaya = desk.newcomer("yaya");
    private final User sara = desk.guardian("sara");
    private final List<Event> events = new ArrayList<>();
    private final Granted granted = new Granted();
    private final ActingFor acting = new ActingFor(
            desk.unit(),
            desk.people(),
            desk.accounts(),
            desk.firewall(),
            (Events) (EntityManager em, Event event) -> events.add(event),
            desk.clock(),
            () -> UUID.randomUUID().toString());

    @BeforeEach
    void aDelegationForTheBudget() {
        acting.delegations = List.of(granted);
        granted.fields.put("budget", new Delegations.Ground(FILL, TASK));
        granted.fields.put("help-wanted", new Delegations.Ground(FILL, TASK));
        desk.ask("budget", Question.Kind.FROM_TO);
        desk.ask("help-wanted", Question.Kind.WORDS);
        desk.ask("contact-phone", Question.Kind.WORDS);
        desk.rule(TASK, "budget", Visibility.SHOWN);
    }

    @Test
    void opensTheFieldsOfTheDelegationAndShowsWhatTheFirewallShows() {
        desk.answer(yaya, "budget", Fact.Range.from(300), "as little as possible");
        desk.answer(yaya, "help-wanted", new Fact.Words("cooking"), "");
        desk.answer(yaya, "contact-phone", new Fact.Words("333 1234567"), "");
        Opened opened = acting.open(sara, "yaya").orElseThrow();
        assertThat(opened.questions()).extracting(Question::field).containsExactly("budget", "help-wanted");
        assertThat(opened.answers().keySet()).containsExactly("budget");
        assertThat(opened.answers().values()).extracting(Answer::ownWords).containsExactly("");
        assertThat(opened.name()).isNotEqualTo(yaya.displayName()).hasSizeBetween(3, 6);
        assertThat(opened.toString()).doesNotContain("333", "cooking", "as little");
        assertThat(desk.people().accesses("yaya").getFirst().fields()).containsExactly("budget");
    }

    @Test
    void callsThePersonByTheirNameWhereTheFirewallShowsIt() {
        desk.rule(TASK, "contact-name", Visibility.SHOWN);
        assertThat(acting.open(sara, "yaya").orElseThrow().name()).isEqualTo(yaya.displayName());
    }

    @Test
    void opensNothingWithoutADelegationOrWithoutTheModule() {
        granted.fields.clear();
        assertThat(acting.open(sara, "yaya")).isEmpty();
        refused(Kind.FORBIDDEN, () -> answer("budget", Fact.Range.from(200)));
        acting.delegations = List.of();
        assertThat(acting.open(sara, "yaya")).isEmpty();
        refused(Kind.FORBIDDEN, () -> answer("budget", Fact.Range.from(200)));
        assertThat(desk.people().answers("yaya")).isEmpty();
        assertThat(desk.people().accesses("yaya")).isEmpty();
    }

    @Test
    void answersOnlyFieldsOfTheDelegation() {
        refused(Kind.FORBIDDEN, () -> answer("contact-phone", new Fact.Words("333 1234567")));
        refused(Kind.FORBIDDEN, () -> answer("birth-date", new Fact.Words("2000-01-01")));
        assertThat(desk.people().answers("yaya")).isEmpty();
        assertThat(granted.acts).isEmpty();
    }

    @Test
    void keepsEachAnswerAsAnActBeforeItCounts() {
        answer("budget", Fact.Range.from(250));
        assertThat(granted.acts).containsExactly("sara yaya homes.fill " + Text.of("people.acting.answered", NAME));
        assertThat(desk.people().facts("yaya").get("budget", Fact.Range.class)).contains(Fact.Range.from(250));
        assertThat(events).containsExactly(new Event("people.answered", Map.of("person", "yaya", "field", "budget")));
        granted.refusing = true;
        refused(Kind.FORBIDDEN, () -> answer("budget", Fact.Range.from(900)));
        assertThat(desk.people().facts("yaya").get("budget", Fact.Range.class)).contains(Fact.Range.from(250));
    }

    @Test
    void neverLosesWhatThePersonSaid() {
        desk.answer(yaya, "budget", Fact.Range.from(300), "as little as possible");
        answer("budget", Fact.Range.from(250));
        answer("budget", Fact.Range.from(260));
        answer("budget", Fact.Range.from(260));
        List<Replaced> kept = acting.replaced("yaya");
        assertThat(kept).hasSize(2);
        assertThat(kept).anySatisfy(before -> {
            assertThat(before.before().ownWords()).isEqualTo("as little as possible");
            assertThat(before.before().fact()).contains(Fact.Range.from(300));
            assertThat(before.actor()).isEqualTo("sara");
        });
        assertThat(desk.people().export("yaya").toString()).contains("as little as possible");
    }

    @Test
    void thePersonTakesTheirAnswerBack() {
        desk.answer(yaya, "budget", Fact.Range.from(300), "as little as possible");
        answer("budget", Fact.Range.from(250));
        String kept = acting.replaced("yaya").getFirst().id();
        acting.takeBack("somebody-else", kept);
        assertThat(desk.people().facts("yaya").get("budget", Fact.Range.class)).contains(Fact.Range.from(250));
        acting.takeBack("yaya", kept);
        assertThat(desk.people().answers("yaya").values())
                .extracting(Answer::ownWords)
                .containsExactly("as little as possible");
        assertThat(acting.replaced("yaya")).isEmpty();
    }

    @Test
    void nobodyAnswersWhatThePersonChoseNotToSay() {
        desk.people()
                .answer(
                        "yaya",
                        new Answer(
                                "budget",
                                Answer.State.NOT_TOLD,
                                Optional.empty(),
                                "",
                                desk.clock().instant()));
        assertThat(acting.open(sara, "yaya").orElseThrow().kept()).containsExactly("budget");
        refused(Kind.CONFLICT, () -> answer("budget", Fact.Range.from(250)));
        assertThat(granted.acts).isEmpty();
    }

    @Test
    void erasureTakesWhatWasKept() {
        desk.answer(yaya, "budget", Fact.Range.from(300), "as little as possible");
        answer("budget", Fact.Range.from(250));
        desk.people().erase("yaya");
        assertThat(acting.replaced("yaya")).isEmpty();
    }

    private void answer(String field, Fact fact) {
        Instant now = desk.clock().instant();
        acting.answer(sara, "yaya", new Answer(field, Answer.State.GIVEN, Optional.of(fact), "", now), NAME);
    }

    private static void refused(Kind kind, ThrowingCallable step) {
        assertThatThrownBy(step)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::kind)
                .isEqualTo(kind);
    }

    /** Lets Sara answer some fields, and notes what she does. */
    private static final class Granted implements Delegations {
        private final Map<String, Ground> fields = new HashMap<>();
        private final List<String> acts = new ArrayList<>();
        private boolean refusing;

        @Override
        public Map<String, Ground> fields(User actor, String person) {
            return actor.id().equals("sara") && person.equals("yaya") ? fields : Map.of();
        }

        @Override
        public void acted(User actor, String person, String purpose, Text what) {
            if (refusing) {
                throw new ProblemException(Kind.FORBIDDEN, Text.of("x"));
            }
            acts.add(actor.id() + " " + person + " " + purpose + " " + what);
        }

        @Override
        public boolean mayAct(User actor, String person, String purpose) {
            return fields(actor, person).values().stream()
                    .anyMatch(ground -> ground.purpose().equals(purpose));
        }

        @Override
        public List<Delegation> of(String person) {
            return List.of();
        }

        @Override
        public List<Delegation> heldBy(String actor) {
            return List.of();
        }

        @Override
        public Delegation grant(
                User by, String person, String actor, Set<String> purposes, LocalDate from, LocalDate until) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(User by, String id, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Delegation handOver(User by, String id, String newActor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Act> acts(String person) {
            return List.of();
        }
    }
}
