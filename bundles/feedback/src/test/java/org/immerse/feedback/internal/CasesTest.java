package org.immerse.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.feedback.internal.Cases.Received;
import org.immerse.feedback.internal.Cases.Written;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.immerse.feedback.internal.domain.State;
import org.immerse.feedback.internal.domain.Step;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is written, who reads it, and how it goes on. */
class CasesTest {
    @AutoClose
    private final FeedbackDesk desk = new FeedbackDesk();

    @Test
    void onlyWhoWroteItAndWhoLooksAtItReadsIt() {
        Case one = desk.amalOn(Category.WAITED);
        assertThat(desk.cases.find(desk.doctor, one.id())).isPresent();
        assertThat(desk.cases.find(desk.amal, one.id())).isPresent();
        for (User other : List.of(desk.olena, desk.clerk, desk.admin, desk.robot)) {
            assertThat(desk.cases.find(other, one.id())).isEmpty();
            assertThat(desk.cases.lookedAtBy(other)).isEmpty();
            assertThat(desk.work.items(other)).isEmpty();
            assertThat(desk.inbox.items(other)).isEmpty();
        }
        assertThat(desk.work.items(desk.doctor)).hasSize(1);
    }

    @Test
    void badBehaviourNeverReachesTheOrganisationComplainedOf() {
        Case one = desk.amalOn(Category.BEHAVIOUR);
        for (User of : List.of(desk.doctor, desk.healthAdmin)) {
            assertThat(desk.cases.find(of, one.id())).isEmpty();
            assertThat(desk.cases.lookedAtBy(of)).isEmpty();
            assertThat(desk.work.items(of)).isEmpty();
            assertThatThrownBy(() -> desk.cases.answer(of, one.id(), "Not so.", false))
                    .hasMessageContaining("missing");
            desk.cases.look(of, one.id());
        }
        assertThat(desk.cases.find(desk.amal, one.id()).orElseThrow().state()).isEqualTo(State.RECEIVED);
        assertThat(desk.work.items(desk.admin))
                .singleElement()
                .satisfies(item -> assertThat(item.urgent()).isTrue());
        assertThat(one.due()).isEqualTo("2026-11-26");
    }

    @Test
    void theAdministratorsStandInWhereNobodyReads() {
        Case site = desk.cases
                .write(desk.amal, FeedbackDesk.written("site", Category.IDEA, "More colours."))
                .received();
        Case empty = desk.cases
                .write(desk.amal, FeedbackDesk.written("organisation:org-empty", Category.REFUSED, "No."))
                .received();
        assertThat(desk.cases.lookedAtBy(desk.admin))
                .extracting(Case::id)
                .containsExactlyInAnyOrder(site.id(), empty.id());
        assertThat(desk.cases.find(desk.robot, empty.id())).isEmpty();
    }

    @Test
    void goesFromReceivedToClosedAndAgainWhenSomethingIsAdded() {
        Case one = desk.amalOn(Category.WAITED);
        assertThat(one.due()).isEqualTo("2026-12-07");
        desk.cases.look(desk.doctor, one.id());
        desk.cases.look(desk.doctor, one.id());
        desk.cases.answer(desk.doctor, one.id(), "We are sorry.", false);
        desk.clock.forward(Duration.ofDays(1));
        desk.cases.add(desk.amal, one.id(), "It happened again.");
        Case again = desk.cases.find(desk.amal, one.id()).orElseThrow();
        assertThat(again.due()).isEqualTo("2026-12-08");
        assertThat(again.waits()).isTrue();
        desk.cases.answer(desk.doctor, one.id(), "We changed it.", true);
        assertThat(desk.cases.find(desk.amal, one.id()).orElseThrow().steps())
                .extracting(Step::state)
                .containsExactly(State.RECEIVED, State.LOOKED_AT, State.ANSWERED, State.LOOKED_AT, State.CLOSED);
        assertThatThrownBy(() -> desk.cases.add(desk.amal, one.id(), "And?")).hasMessageContaining("closed");
        assertThatThrownBy(() -> desk.cases.add(desk.olena, one.id(), "And?")).hasMessageContaining("missing");
    }

    @Test
    void withoutAnAccountItIsFollowedByItsCode() {
        Received received =
                desk.cases.write("10.0.0.1", FeedbackDesk.written("organisation:org-health", Category.CLOSED, "Shut."));
        assertThat(received.code()).matches("([A-Z0-9]{4}-){2}[A-Z0-9]{4}");
        String typed = received.code().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(desk.cases.follow("10.0.0.2", typed).id())
                .isEqualTo(received.received().id());
        desk.cases.add("10.0.0.2", typed, "Still shut.");
        assertThat(desk.cases.lookedAtBy(desk.doctor).getFirst().steps()).hasSize(2);
        assertThatThrownBy(() -> desk.cases.follow("10.0.0.2", "AAAA-AAAA-AAAA"))
                .hasMessageContaining("no-code");
        assertThatThrownBy(() -> desk.cases.follow("10.0.0.2", "A")).hasMessageContaining("problem.code");
        for (User other : List.of(desk.amal, desk.clerk, desk.admin)) {
            assertThat(desk.cases.find(other, received.received().id())).isEmpty();
        }
    }

    @Test
    void oneCannotWriteOrTryCodesWithoutEnd() {
        Written written = FeedbackDesk.written("site", Category.IDEA, "Again.");
        for (int i = 0; i < 3; i++) {
            desk.cases.write("10.0.0.1", written);
            desk.cases.write(desk.amal, written);
        }
        assertThatThrownBy(() -> desk.cases.write("10.0.0.1", written)).hasMessageContaining("TOO_MANY");
        desk.cases.write("10.0.0.2", written);
        desk.cases.write(desk.amal, written);
        assertThatThrownBy(() -> desk.cases.write(desk.amal, written)).hasMessageContaining("TOO_MANY");
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> desk.cases.follow("10.0.0.3", "AAAA-AAAA-AAAA"))
                    .hasMessageContaining("no-code");
        }
        assertThatThrownBy(() -> desk.cases.follow("10.0.0.3", "AAAA-AAAA-AAAA"))
                .hasMessageContaining("TOO_MANY");
        desk.clock.forward(Duration.ofHours(1));
        desk.cases.write("10.0.0.1", written);
    }

    @Test
    void refusesWhatIsNotWhole() {
        assertThatThrownBy(() -> desk.cases.write(desk.amal, FeedbackDesk.written("", Category.IDEA, "x")))
                .hasMessageContaining("problem.about");
        assertThatThrownBy(() -> desk.cases.write(desk.amal, new Written("site", Optional.empty(), "x", "en")))
                .hasMessageContaining("problem.category");
        assertThatThrownBy(() -> desk.cases.write(desk.amal, FeedbackDesk.written("site", Category.IDEA, " ")))
                .hasMessageContaining("problem.words");
        assertThatThrownBy(() ->
                        desk.cases.write(desk.amal, FeedbackDesk.written("site", Category.IDEA, "x".repeat(4001))))
                .hasMessageContaining("too-long");
    }

    @Test
    void erasingTakesWhoWroteItAndTheirWords() {
        Case one = desk.amalOn(Category.WAITED);
        desk.cases.answer(desk.doctor, one.id(), "We are sorry.", false);
        assertThat(desk.data.export("amal").toString()).contains("It was so.", "We are sorry.");
        desk.data.erase("amal");
        assertThat(desk.data.export("amal")).isEmpty();
        assertThat(desk.cases.find(desk.doctor, one.id()).orElseThrow().toString())
                .contains("We are sorry.", "CLOSED")
                .doesNotContain("amal", "It was so.");
    }

    @Test
    void manyAddressesDoNotKeepThoseWithAnAccountFromWriting() {
        for (int i = 0; i < 10_000; i++) {
            String address = "address " + i;
            assertThatThrownBy(() -> desk.cases.follow(address, "ACDEFHJKLMNP")).hasMessageContaining("no-code");
        }
        assertThatThrownBy(() -> desk.cases.follow("another", "ACDEFHJKLMNP")).hasMessageContaining("many");
        desk.amalOn(Category.WAITED);
    }
}
