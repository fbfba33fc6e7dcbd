package org.immerse.delegation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.immerse.delegation.internal.TestOffice.BIRTHDAY_18;
import static org.immerse.delegation.internal.TestOffice.FILL;
import static org.immerse.delegation.internal.TestOffice.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.delegation.Delegations.Ground;
import org.immerse.api.event.Event;
import org.immerse.api.people.FilePart;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What delegations promise, on whichever database. */
abstract class DelegationServiceContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @AutoClose
    private final TestDatabase database;

    private final TestOffice office;
    private final DelegationService delegations;

    DelegationServiceContract(TestDatabase database) {
        this.database = database;
        office = new TestOffice(database);
        delegations = office.delegations;
    }

    @Test
    void letsAGuardianActForThePurposesGrantedAndNoOthers() {
        grant("greta", FILL);
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isTrue();
        assertThat(delegations.mayAct(office.greta, "yaya", VISIT)).isFalse();
        assertThat(delegations.mayAct(office.greta, "yaya", "homes.unheard-of")).isFalse();
        assertThat(delegations.mayAct(office.greta, "omar", FILL)).isFalse();
        assertThat(delegations.mayAct(office.hugo, "yaya", FILL)).isFalse();
        assertThat(delegations.fields(office.greta, "yaya"))
                .containsExactly(
                        Map.entry("budget", new Ground(FILL, "homes.guard")),
                        Map.entry("help-wanted", new Ground(FILL, "homes.guard")));
        assertThat(delegations.fields(office.hugo, "yaya")).isEmpty();
        assertThat(delegations.heldBy("greta")).extracting(Delegation::person).containsExactly("yaya");
    }

    @Test
    void takesBackToTheLastDayARuleAllows() {
        Delegation granted = grant("greta", FILL);
        assertThat(granted.until()).isEqualTo(BIRTHDAY_18.minusDays(1));
        assertThat(granted.lastDay()).isEqualTo(BIRTHDAY_18.minusDays(1));
    }

    @Test
    void endsEverywhereTheMomentThe18thBirthdayBeginsInRome() {
        Delegation granted = grant("greta", FILL, VISIT);
        office.moveTo(BIRTHDAY_18.minusDays(1), "23:59:59");
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isTrue();
        office.moveTo(BIRTHDAY_18, "00:00:00");
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        assertThat(delegations.mayAct(office.greta, "yaya", VISIT)).isFalse();
        assertThat(delegations.fields(office.greta, "yaya")).isEmpty();
        assertThat(delegations.heldBy("greta")).isEmpty();
        refused(Kind.FORBIDDEN, () -> delegations.acted(office.greta, "yaya", FILL, Text.of("x")));
        Delegation now = delegations.of("yaya").getFirst();
        assertThat(now.state()).isEqualTo(State.OUTGROWN);
        assertThat(now.why()).contains(Text.of("delegation.why.outgrown", BIRTHDAY_18.minusDays(1)));
        refused(Kind.INVALID, () -> grant("hugo", FILL));
        refused(Kind.INVALID, () -> delegations.handOver(office.carla, granted.id(), "hugo"));
    }

    @Test
    void endsAtOnceWhereTheBirthdayTurnsOutToBeEarlier() {
        grant("greta", FILL);
        office.birthdays.put("yaya", TODAY);
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        assertThat(delegations.of("yaya")).extracting(Delegation::state).containsExactly(State.OUTGROWN);
    }

    @Test
    void doesNotGrowLongerWhereTheBirthdayTurnsOutToBeLater() {
        grant("greta", FILL);
        office.birthdays.put("yaya", BIRTHDAY_18.plusYears(1));
        office.moveTo(BIRTHDAY_18, "12:00:00");
        assertThat(delegations.of("yaya")).extracting(Delegation::state).containsExactly(State.OVER);
    }

    @Test
    void beginsOnItsFirstDay() {
        delegations.grant(office.carla, "yaya", "greta", Set.of(FILL), TODAY.plusDays(3), LATER);
        assertThat(delegations.of("yaya")).extracting(Delegation::state).containsExactly(State.COMING);
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        office.moveTo(TODAY.plusDays(3), "00:00:00");
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isTrue();
    }

    @Test
    void restsWhileAnAccountIsClosedOrTheModuleIsAway() {
        grant("greta", FILL);
        office.closed.add("greta");
        assertThat(delegations.of("yaya")).extracting(Delegation::state).containsExactly(State.RESTING);
        assertThat(delegations.heldBy("greta")).isEmpty();
        office.closed.clear();
        office.closed.add("yaya");
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        office.closed.clear();
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isTrue();
        office.rules.rules = List.of();
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        assertThat(delegations.fields(office.greta, "yaya")).isEmpty();
    }

    @Test
    void looksForConflictsAtGrantAtHandOverAndAtUse() {
        Delegation granted = grant("greta", FILL);
        office.conflicts.add("hugo");
        refused(Kind.CONFLICT, () -> grant("hugo", FILL));
        refused(Kind.CONFLICT, () -> delegations.handOver(office.carla, granted.id(), "hugo"));
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isTrue();
        office.conflicts.add("greta");
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        refused(Kind.FORBIDDEN, () -> delegations.acted(office.greta, "yaya", FILL, Text.of("x")));
        assertThat(delegations.of("yaya").getFirst().why()).contains(Text.of("homes.landlord"));
    }

    @Test
    void letsOnlyStaffTheRuleNamesGrant() {
        refused(Kind.FORBIDDEN, () -> grantBy(office.dario, "yaya"));
        refused(Kind.FORBIDDEN, () -> grantBy(office.greta, "yaya"));
        refused(Kind.FORBIDDEN, () -> grantBy(office.yaya, "yaya"));
        refused(Kind.NOT_FOUND, () -> grantBy(office.carla, "nobody"));
        assertThat(delegations.of("yaya")).isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void refusesAccountsThatCannotActAndPeriodsThatMakeNoSense() {
        refused(Kind.INVALID, () -> grant("lina", FILL));
        refused(Kind.INVALID, () -> grant("yaya", FILL));
        refused(Kind.INVALID, () -> grant("nobody", FILL));
        refused(Kind.INVALID, () -> grant("greta", "homes.unheard-of"));
        refused(Kind.INVALID, () -> grant("greta"));
        refused(
                Kind.INVALID,
                () -> delegations.grant(office.carla, "yaya", "greta", Set.of(FILL), TODAY, TODAY.minusDays(1)));
        refused(
                Kind.INVALID,
                () -> delegations.grant(
                        office.carla, "yaya", "greta", Set.of(FILL), TODAY.minusDays(9), TODAY.minusDays(1)));
        grant("greta", FILL);
        refused(Kind.CONFLICT, () -> grant("greta", FILL, VISIT));
    }

    @Test
    void handsOverWhatIsLeftInOneStep() {
        Delegation old = grant("greta", FILL, VISIT);
        office.moveTo(TODAY.plusDays(10), "10:00:00");
        Delegation taken = delegations.handOver(office.carla, old.id(), "hugo");
        assertThat(taken.from()).isEqualTo(TODAY.plusDays(10));
        assertThat(taken.until()).isEqualTo(old.until());
        assertThat(taken.purposes()).containsExactly(FILL, VISIT);
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        assertThat(delegations.mayAct(office.hugo, "yaya", FILL)).isTrue();
        assertThat(delegations.of("yaya")).extracting(Delegation::state).containsExactly(State.VALID, State.ENDED);
        refused(Kind.CONFLICT, () -> delegations.handOver(office.carla, old.id(), "hugo"));
        refused(Kind.NOT_FOUND, () -> delegations.handOver(office.dario, taken.id(), "greta"));
        assertThat(office.audit).containsExactly("carla delegation.grant", "carla delegation.hand-over");
    }

    @Test
    void theOneWhoActsCannotHandOver() {
        Delegation old = grant("greta", FILL);
        refused(Kind.FORBIDDEN, () -> delegations.handOver(office.greta, old.id(), "hugo"));
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isTrue();
    }

    @Test
    void isEndedByStaffOrByTheOneWhoActsWithAReason() {
        String id = grant("greta", FILL).id();
        refused(Kind.NOT_FOUND, () -> delegations.end(office.hugo, id, "I want it"));
        refused(Kind.NOT_FOUND, () -> delegations.end(office.dario, id, "I want it"));
        refused(Kind.INVALID, () -> delegations.end(office.carla, id, " "));
        delegations.end(office.greta, id, "I move away");
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        assertThat(delegations.of("yaya").getFirst().ended().orElseThrow().reason())
                .isEqualTo("I move away");
        refused(Kind.CONFLICT, () -> delegations.end(office.carla, id, "again"));
        Event changed = new Event("delegation.changed", Map.of("person", "yaya", "actor", "greta"));
        assertThat(office.events).containsExactly(changed, changed);
        assertThat(office.audit).containsExactly("carla delegation.grant", "greta delegation.end");
    }

    @Test
    void isEndedByThePersonWhereTheyDecide() {
        String young = grant("greta", FILL).id();
        refused(Kind.FORBIDDEN, () -> delegations.end(office.yaya, young, "no"));
        String grown = delegations
                .grant(office.carla, "omar", "greta", Set.of(FILL), TODAY, LATER)
                .id();
        delegations.end(office.omar, grown, "I do it myself now");
        assertThat(delegations.mayAct(office.greta, "omar", FILL)).isFalse();
    }

    @Test
    void keepsWhatWasDoneForThePersonToRead() {
        grant("greta", FILL);
        Text first = Text.of("people.act", Text.of("homes.budget"), 3, TODAY, "{words}");
        delegations.acted(office.greta, "yaya", FILL, first);
        office.moveTo(TODAY, "12:00:00");
        delegations.acted(office.greta, "yaya", FILL, Text.of("people.act.second"));
        refused(Kind.FORBIDDEN, () -> delegations.acted(office.greta, "yaya", VISIT, first));
        assertThat(delegations.acts("yaya"))
                .extracting(Act::what)
                .containsExactly(
                        Text.of("people.act.second"),
                        Text.of("people.act", Text.of("homes.budget"), 3L, TODAY, "{words}"));
        assertThat(office.file.lines("yaya"))
                .extracting(line -> line.title().key())
                .containsExactly("delegation.file.acted", "delegation.file.acted", "delegation.file.granted");
    }

    @Test
    void tellsThePersonWhoEndedItAndWhy() {
        delegations.end(office.carla, grant("greta", FILL).id(), "A new guardian is named");
        office.moveTo(TODAY, "13:00:00");
        FilePart.Line end = office.file.lines("yaya").stream()
                .filter(line -> line.title().key().equals("delegation.file.ended"))
                .findFirst()
                .orElseThrow();
        assertThat(end.details()).containsExactly(Text.of("delegation.file.reason", "A new guardian is named"));
    }

    @Test
    void exportsAndErasesAPerson() {
        grant("greta", FILL);
        delegations.acted(office.greta, "yaya", FILL, Text.of("people.act"));
        assertThat(office.data.export("yaya").keySet()).containsExactly("actForMe", "done");
        assertThat(office.data.export("greta").toString()).contains("iActFor").doesNotContain("yaya");
        office.data.erase("yaya");
        assertThat(office.data.export("yaya")).isEmpty();
        assertThat(delegations.of("yaya")).isEmpty();
        assertThat(delegations.acts("yaya")).isEmpty();
        assertThat(delegations.heldBy("greta")).isEmpty();
    }

    @Test
    void erasingWhoActedLeavesWhatWasDone() {
        grant("greta", FILL);
        delegations.acted(office.greta, "yaya", FILL, Text.of("people.act"));
        office.data.erase("greta");
        assertThat(delegations.acts("yaya")).extracting(Act::actor).containsExactly("");
        assertThat(delegations.of("yaya")).extracting(Delegation::state).containsExactly(State.ENDED);
        assertThat(delegations.mayAct(office.greta, "yaya", FILL)).isFalse();
        assertThat(office.data.export("greta")).isEmpty();
    }

    private Delegation grant(String actor, String... purposes) {
        return delegations.grant(office.carla, "yaya", actor, Set.of(purposes), TODAY, LATER);
    }

    private Delegation grantBy(org.immerse.api.security.User by, String person) {
        return delegations.grant(by, person, "greta", Set.of(FILL), TODAY, LATER);
    }

    private static void refused(Kind kind, ThrowingCallable step) {
        assertThatThrownBy(step)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::kind)
                .isEqualTo(kind);
    }
}
