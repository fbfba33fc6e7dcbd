package org.immerse.accommodation.italy.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.placement.Placement.Words;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every step from every state by every actor: what is not written here is not possible. */
class StepsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Situation ADULT = new Situation(false, false, TODAY);
    private static final Situation MINOR = new Situation(true, false, TODAY);

    /** State, then for each actor the steps with the state they lead to; written apart from the table that is tested. */
    private static final String EXPECTED = """
            suggested PERSON interest>suggested decline>declined
            suggested HOST interest>suggested decline>declined
            suggested COORDINATOR hold>suggested release>suggested close>declined
            both-interested PERSON decline>declined
            both-interested GUARDIAN guardian-agrees>both-interested
            both-interested HOST decline>declined
            both-interested COORDINATOR hold>both-interested release>both-interested open-meeting>meeting guardian-agrees>both-interested close>declined
            meeting PERSON decline>declined
            meeting GUARDIAN guardian-agrees>meeting
            meeting HOST decline>declined
            meeting COORDINATOR hold>meeting release>meeting open-meeting>meeting guardian-agrees>meeting plan-visit>visit close>declined end>ended
            visit PERSON decline>declined say-yes>visit
            visit HOST decline>declined say-yes>visit
            visit COORDINATOR hold>visit release>visit plan-visit>visit start-trial>trial agree>agreed close>declined end>ended
            trial PERSON decline>declined say-yes>trial
            trial HOST decline>declined say-yes>trial
            trial COORDINATOR agree>agreed end>ended rematch>rematch
            agreed COORDINATOR move-in>living end>ended rematch>rematch
            living COORDINATOR end>ended rematch>rematch
            """;

    @TestFactory
    Stream<DynamicTest> everyStepOfEveryActorFromEveryState() {
        Set<String> expected = expected();
        List<DynamicTest> tests = new ArrayList<>();
        for (State state : State.values()) {
            for (Actor actor : Actor.values()) {
                for (Step step : Step.values()) {
                    String name = state.code() + " " + actor + " " + step.code();
                    tests.add(DynamicTest.dynamicTest(name, () -> check(state, actor, step, expected)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(State state, Actor actor, Step step, Set<String> expected) {
        String start = state.code() + " " + actor + " " + step.code() + ">";
        var found = expected.stream().filter(row -> row.startsWith(start)).findFirst();
        Placement before = in(state).with(new Words(Word.NONE, Word.NONE, true));
        if (step == Step.AGREE) {
            before = before.with(new Words(Word.YES, Word.YES, true));
        }
        Placement given = before;
        assertThat(Steps.may(actor, step, state)).isEqualTo(found.isPresent());
        if (found.isPresent()) {
            assertThat(Progress.after(given, full(step, actor), ADULT, "", NOW)
                            .state()
                            .code())
                    .isEqualTo(found.get().substring(start.length()));
        } else {
            assertThatThrownBy(() -> Progress.after(given, full(step, actor), ADULT, "", NOW))
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static Set<String> expected() {
        Set<String> rows = new java.util.TreeSet<>();
        EXPECTED.lines().forEach(line -> {
            String[] words = line.split(" ");
            Arrays.stream(words).skip(2).forEach(step -> rows.add(words[0] + " " + words[1] + " " + step));
        });
        return rows;
    }

    @Test
    void noStepBeyondInterestIsPossibleWithoutACoordinator() {
        Set<State> beyond =
                EnumSet.of(State.MEETING, State.VISIT, State.TRIAL, State.AGREED, State.LIVING, State.REMATCH);

        assertThat(Steps.TABLE)
                .filteredOn(row -> row.to().filter(beyond::contains).isPresent())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.by()).containsExactly(Actor.COORDINATOR));
    }

    @Test
    void aMinorIsNeverPlacedAgainAfterARematchWithoutACoordinator() {
        for (Actor actor : Actor.values()) {
            assertThat(Steps.maySuggest(actor, new Situation(true, true, TODAY)))
                    .as("minor after a rematch, by %s", actor)
                    .isEqualTo(actor == Actor.COORDINATOR);
        }
        assertThat(Steps.maySuggest(Actor.PERSON, new Situation(false, true, TODAY)))
                .isTrue();
        assertThat(Steps.maySuggest(Actor.PERSON, MINOR)).isTrue();
        assertThat(Steps.maySuggest(Actor.HOST, ADULT)).isFalse();
    }

    @Test
    void theSecondInterestBringsBothTogetherWhoeverComesFirst() {
        for (Actor first : List.of(Actor.PERSON, Actor.HOST)) {
            Actor second = first == Actor.PERSON ? Actor.HOST : Actor.PERSON;
            Placement one = Progress.after(in(State.SUGGESTED), Move.of(Step.INTEREST, first), ADULT, "", NOW);
            assertThat(one.state()).isEqualTo(State.SUGGESTED);

            assertThat(Progress.after(one, Move.of(Step.INTEREST, second), ADULT, "", NOW)
                            .state())
                    .isEqualTo(State.BOTH_INTERESTED);
        }
    }

    @Test
    void aMinorSeesAHomeOnlyAfterTheGuardianAgreed() {
        Placement meeting = in(State.MEETING);

        assertThatThrownBy(() -> Progress.after(meeting, full(Step.PLAN_VISIT, Actor.COORDINATOR), MINOR, "", NOW))
                .hasMessageContaining("guardian-first");
        Placement allowed = Progress.after(meeting, Move.of(Step.GUARDIAN_AGREES, Actor.GUARDIAN), MINOR, "", NOW);
        assertThat(Progress.after(allowed, full(Step.PLAN_VISIT, Actor.COORDINATOR), MINOR, "", NOW)
                        .state())
                .isEqualTo(State.VISIT);
    }

    @Test
    void nothingIsAgreedBeforeBothSaidYes() {
        Placement visit = in(State.VISIT).with(new Words(Word.YES, Word.INTERESTED, false));

        assertThatThrownBy(() -> Progress.after(visit, full(Step.AGREE, Actor.COORDINATOR), ADULT, "", NOW))
                .hasMessageContaining("both-yes");
        assertThat(Steps.open(Actor.COORDINATOR, visit)).doesNotContain(Step.AGREE);
    }

    @Test
    void aBedIsHeldForThirtyDaysAtMostAndThenFreeAgainByItself() {
        Move tooLong = Move.of(Step.HOLD, Actor.COORDINATOR).until(TODAY.plusDays(31));
        assertThatThrownBy(() -> Progress.after(in(State.SUGGESTED), tooLong, ADULT, "", NOW))
                .isInstanceOf(ProblemException.class);

        Move hold = Move.of(Step.HOLD, Actor.COORDINATOR).until(TODAY.plusDays(7));
        Placement held = Progress.after(in(State.SUGGESTED), hold, ADULT, "", NOW);
        assertThat(held.keepsBed(TODAY.plusDays(7))).isTrue();
        assertThat(held.keepsBed(TODAY.plusDays(8))).isFalse();
    }

    private static Placement in(State state) {
        return Placement.suggested("p", "person", "home", NOW).in(state);
    }

    private static Move full(Step step, Actor actor) {
        return Move.of(step, actor)
                .at(new Appointment(TODAY.plusDays(3).atTime(15, 0), "Library"))
                .from(TODAY.plusDays(5))
                .until(TODAY.plusDays(20))
                .because(Cause.OTHER, "as agreed");
    }
}
