package org.immerse.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.referrals.internal.Referrals.Proposal;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A referral from the code to its end, and who knows what of it. */
class ReferralsTest {
    @AutoClose
    private final ReferralDesk desk = new ReferralDesk();

    @Test
    void theReceiverKnowsNothingBeforeThePersonAgrees() {
        Seen proposed = desk.proposed();
        assertThat(proposed.who()).isEqualTo("K74");
        for (User other : List.of(desk.doctor, desk.clerk, desk.olena, desk.admin)) {
            assertThat(desk.referrals.find(other, proposed.id())).isEmpty();
            assertThat(desk.referrals.of(other)).isEmpty();
            assertThat(desk.inbox.items(other)).isEmpty();
            assertThat(desk.work.items(other)).isEmpty();
        }
        assertThat(desk.inbox.items(desk.amal))
                .singleElement()
                .satisfies(item -> assertThat(item.waits()).isTrue());
        desk.referrals.act(desk.amal, proposed.id(), Action.REFUSE, "");
        assertThat(desk.referrals.find(desk.doctor, proposed.id())).isEmpty();
        assertThat(desk.referrals.find(desk.eleni, proposed.id()).orElseThrow().state())
                .isEqualTo(State.REFUSED);
    }

    @Test
    void theReceiverSeesOnlyWhatThePersonAgreedTo() {
        Seen agreed = desk.agreed();
        assertThat(desk.referrals.shared(desk.doctor, agreed.id()))
                .containsOnlyKeys(Shared.NAME)
                .containsValue(new Fact.Words("Amal H."));
        assertThat(desk.seen).containsExactly("doctor referrals.see-name");
        Seen received = desk.referrals.find(desk.doctor, agreed.id()).orElseThrow();
        assertThat(received.words()).isEmpty();
        assertThat(received.own()).isEqualTo("I come.");
        assertThat(received.agreed()).containsExactly(Shared.NAME);
        assertThat(received.proposed()).isEmpty();
        assertThat(received.steps()).extracting(Step::to).containsExactly(State.SENT);
        assertThat(desk.work.items(desk.doctor)).hasSize(1);
    }

    @Test
    void nobodyElseSeesWhatIsShared() {
        Seen agreed = desk.agreed();
        for (User other : List.of(desk.eleni, desk.clerk, desk.olena, desk.admin, desk.amal)) {
            assertThat(desk.referrals.shared(other, agreed.id())).isEmpty();
        }
        assertThat(desk.seen).isEmpty();
        Seen sent = desk.referrals.find(desk.eleni, agreed.id()).orElseThrow();
        assertThat(sent.own()).isEmpty();
        assertThat(sent.agreed()).isEmpty();
        assertThat(desk.referrals.find(desk.clerk, agreed.id())).isEmpty();
    }

    @Test
    void takingItBackEndsTheSharingAndTheSenderSeesEveryStep() {
        Seen agreed = desk.agreed();
        desk.referrals.act(desk.doctor, agreed.id(), Action.ACCEPT, "Come on Monday.");
        desk.referrals.act(desk.amal, agreed.id(), Action.TAKE_BACK, "");
        assertThat(desk.referrals.shared(desk.doctor, agreed.id())).isEmpty();
        Seen received = desk.referrals.find(desk.doctor, agreed.id()).orElseThrow();
        assertThat(received.own()).isEmpty();
        assertThat(received.agreed()).isEmpty();
        assertThat(desk.referrals.find(desk.eleni, agreed.id()).orElseThrow().steps())
                .extracting(Step::to)
                .containsExactly(State.PROPOSED, State.SENT, State.ACCEPTED, State.TAKEN_BACK);
    }

    @Test
    void itEndsOnItsLastDayByItself() {
        Seen agreed = desk.agreed();
        desk.clock.forward(Duration.ofDays(39));
        assertThat(desk.referrals.shared(desk.doctor, agreed.id())).isNotEmpty();
        desk.clock.forward(Duration.ofDays(1));
        assertThat(desk.referrals.shared(desk.doctor, agreed.id())).isEmpty();
        assertThat(desk.referrals.find(desk.amal, agreed.id()).orElseThrow().state())
                .isEqualTo(State.OVER);
        assertThat(desk.work.items(desk.doctor)).isEmpty();
        assertThatThrownBy(() -> desk.referrals.act(desk.doctor, agreed.id(), Action.ACCEPT, ""))
                .hasMessageContaining("not-now");
    }

    @Test
    void eachSideDoesOnlyWhatIsItsOwn() {
        Seen agreed = desk.agreed();
        assertThatThrownBy(() -> desk.referrals.act(desk.eleni, agreed.id(), Action.ACCEPT, ""))
                .hasMessageContaining("not-now");
        assertThatThrownBy(() -> desk.referrals.act(desk.clerk, agreed.id(), Action.ACCEPT, ""))
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> desk.referrals.act(desk.doctor, agreed.id(), Action.DECLINE, " "))
                .hasMessageContaining("reason");
        desk.referrals.act(desk.doctor, agreed.id(), Action.DECLINE, "No room.");
        assertThat(desk.referrals
                        .find(desk.amal, agreed.id())
                        .orElseThrow()
                        .steps()
                        .getLast()
                        .words())
                .isEqualTo("No room.");
        assertThat(desk.referrals.shared(desk.doctor, agreed.id())).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAndForMinutesAndCannotBeGuessed() {
        String code = desk.codes.make(desk.amal).letters();
        assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        Proposal proposal = new Proposal("organisation:org-health", "Why", Set.of(), LocalDate.of(2026, 12, 1));
        desk.referrals.proposeByCode(desk.eleni, code.toLowerCase(Locale.ROOT).replace("-", " "), proposal);
        assertThatThrownBy(() -> desk.referrals.proposeByCode(desk.eleni, code, proposal))
                .hasMessageContaining("wrong-code");
        String old = desk.codes.make(desk.olena).letters();
        desk.clock.forward(Duration.ofMinutes(15));
        for (int i = 0; i < 9; i++) {
            assertThatThrownBy(() -> desk.referrals.proposeByCode(desk.eleni, old, proposal))
                    .hasMessageContaining("wrong-code");
        }
        String good = desk.codes.make(desk.olena).letters();
        assertThatThrownBy(() -> desk.referrals.proposeByCode(desk.eleni, good, proposal))
                .hasMessageContaining("TOO_MANY");
    }

    @Test
    void aCodeIsGoodOnceAlsoAtTheSameMoment() {
        Proposal proposal = new Proposal("organisation:org-health", "Why", Set.of(), LocalDate.of(2026, 12, 1));
        String code = desk.codes.make(desk.amal).letters();
        desk.meanwhile = () -> desk.referrals.proposeByCode(desk.clerk, code, proposal);
        assertThatThrownBy(() -> desk.referrals.proposeByCode(desk.eleni, code, proposal))
                .hasMessageContaining("wrong-code");
        assertThat(desk.referrals.of(desk.amal)).hasSize(1);
        assertThat(desk.referrals.of(desk.eleni)).isEmpty();
    }

    @Test
    void aCodeThatWasReplacedMeanwhileIsRefusedAndTheNewOneStaysGood() {
        Proposal proposal = new Proposal("organisation:org-health", "Why", Set.of(), LocalDate.of(2026, 12, 1));
        String old = desk.codes.make(desk.amal).letters();
        List<String> fresh = new ArrayList<>();
        desk.meanwhile = () -> fresh.add(desk.codes.make(desk.amal).letters());
        assertThatThrownBy(() -> desk.referrals.proposeByCode(desk.eleni, old, proposal))
                .hasMessageContaining("wrong-code");
        desk.referrals.proposeByCode(desk.eleni, fresh.getFirst(), proposal);
    }

    @Test
    void proposingByARequestLeavesTheCodeGood() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Request request =
                desk.requests.send(desk.amal, "x.y", "s", Party.person("amal"), Party.organisation("org-door"), "Help");
        String code = desk.codes.make(desk.amal).letters();
        desk.referrals.proposeByRequest(
                desk.eleni, request.id(), new Proposal("organisation:org-health", "Why", Set.of(), day));
        desk.referrals.proposeByCode(desk.eleni, code, new Proposal("organisation:org-town", "Why", Set.of(), day));
    }

    @Test
    void refusesWhatIsWrongBeforeTheCodeIsUsed() {
        String code = desk.codes.make(desk.amal).letters();
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThatThrownBy(() -> desk.referrals.proposeByCode(
                        desk.eleni, code, new Proposal("organisation:org-door", "Why", Set.of(), day)))
                .hasMessageContaining("target");
        assertThatThrownBy(() -> desk.referrals.proposeByCode(
                        desk.eleni, code, new Proposal("organisation:org-health", " ", Set.of(), day)))
                .hasMessageContaining("words");
        assertThatThrownBy(() -> desk.referrals.proposeByCode(
                        desk.eleni, code, new Proposal("organisation:org-health", "Why", Set.of(), day.plusYears(1))))
                .hasMessageContaining("until");
        assertThatThrownBy(() -> desk.referrals.proposeByCode(
                        desk.amal, code, new Proposal("organisation:org-health", "Why", Set.of(), day)))
                .hasMessageContaining("forbidden");
        desk.referrals.proposeByCode(desk.eleni, code, new Proposal("organisation:org-health", "Why", Set.of(), day));
    }

    @Test
    void anOpenRequestLetsItsOrganisationProposeToo() {
        Request request =
                desk.requests.send(desk.amal, "x.y", "s", Party.person("amal"), Party.organisation("org-door"), "Help");
        Proposal proposal = new Proposal("organisation:org-health", "Why", Set.of(), LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> desk.referrals.proposeByRequest(desk.clerk, request.id(), proposal))
                .hasMessageContaining("missing");
        desk.referrals.proposeByRequest(desk.eleni, request.id(), proposal);
        assertThat(desk.referrals.of(desk.amal)).hasSize(1);
        assertThatThrownBy(() -> desk.referrals.proposeByRequest(desk.eleni, request.id(), proposal))
                .hasMessageContaining("second");
    }

    @Test
    void aPersonAsksByThemselves() {
        Seen asked = desk.referrals.ask(
                desk.amal,
                "organisation:org-town",
                new Agreement(Set.of(Shared.PHONE), false, "Please help."),
                LocalDate.of(2026, 12, 1));
        assertThat(desk.referrals.shared(desk.clerk, asked.id())).containsOnlyKeys(Shared.PHONE);
        assertThat(desk.referrals.find(desk.eleni, asked.id())).isEmpty();
    }

    @Test
    void staffLearnOfOpenReferralsOfTheirOwnOrganisationAlone() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Proposal proposal = new Proposal("organisation:org-health", "Why", Set.of(), day);
        Agreement agreement = new Agreement(Set.of(), false, "Please help.");
        desk.referrals.ask(desk.amal, "organisation:org-health", agreement, day);
        for (User staff : List.of(desk.eleni, desk.clerk)) {
            desk.referrals.proposeByCode(staff, desk.codes.make(desk.amal).letters(), proposal);
        }
        String code = desk.codes.make(desk.amal).letters();
        assertThatThrownBy(() -> desk.referrals.proposeByCode(desk.eleni, code, proposal))
                .hasMessageContaining("second");
        assertThatThrownBy(() -> desk.referrals.ask(desk.amal, "organisation:org-health", agreement, day))
                .hasMessageContaining("second");
    }

    @Test
    void aPersonsOpenReferralsAreCountedForThemAndNotForStaff() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Agreement agreement = new Agreement(Set.of(), false, "Please help.");
        for (int i = 0; i < 20; i++) {
            desk.user("reader-" + i, Role.PROVIDER, new Organisation("org-" + i, "Office " + i));
            desk.referrals.ask(desk.amal, "organisation:org-" + i, agreement, day);
        }
        assertThatThrownBy(() -> desk.referrals.ask(desk.amal, "organisation:org-health", agreement, day))
                .hasMessageContaining("many");
        desk.referrals.proposeByCode(
                desk.eleni,
                desk.codes.make(desk.amal).letters(),
                new Proposal("organisation:org-health", "Why", Set.of(), day));
    }

    @Test
    void erasingEndsItAndTakesEveryWord() {
        Seen agreed = desk.agreed();
        desk.referrals.act(desk.doctor, agreed.id(), Action.ACCEPT, "Come, Amal.");
        assertThat(desk.data.export("amal").toString()).contains("Needs a card.", "Come, Amal.", "name");
        desk.data.erase("amal");
        assertThat(desk.data.export("amal")).isEmpty();
        assertThat(desk.referrals.shared(desk.doctor, agreed.id())).isEmpty();
        for (User staff : List.of(desk.eleni, desk.doctor)) {
            assertThat(desk.referrals.find(staff, agreed.id()).orElseThrow().toString())
                    .contains("TAKEN_BACK")
                    .doesNotContain("amal", "Amal", "card");
        }
    }
}
