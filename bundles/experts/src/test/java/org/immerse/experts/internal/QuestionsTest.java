package org.immerse.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.experts.internal.domain.Topic;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Asking and answering, and who may know of it. */
class QuestionsTest {
    @AutoClose
    private final ExpertDesk desk = new ExpertDesk();

    private final Topic cards = desk.topic(desk.doctor, "Health card");

    @Test
    void onlyWhoAskedAndWhoAnswersSeeAQuestion() {
        Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "  Do I need a card?  ", true);
        assertThat(desk.requests.find(desk.doctor, sent.id())).isPresent();
        for (User other : List.of(desk.olena, desk.clerk, desk.admin)) {
            assertThat(desk.requests.find(other, sent.id())).isEmpty();
            assertThat(desk.questions.of(other)).isEmpty();
            assertThat(desk.work.items(other)).isEmpty();
        }
        assertThat(desk.questions.of(desk.doctor))
                .singleElement()
                .satisfies(question -> assertThat(question.excerpt()).isEqualTo("Do I need a card?"));
    }

    @Test
    void aQuestionIsOnTheWorklistUntilItIsAnsweredAndAgainWhenThePersonWrites() {
        Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "Do I need a card?", false);
        assertThat(desk.work.items(desk.doctor))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).hasValue(LocalDate.of(2026, 11, 26)));
        desk.requests.say(desk.doctor, sent.id(), "Yes.");
        assertThat(desk.work.items(desk.doctor)).isEmpty();
        desk.requests.say(desk.amal, sent.id(), "Where?");
        assertThat(desk.work.items(desk.doctor)).hasSize(1);
        desk.requests.act(desk.amal, sent.id(), Request.Action.CLOSE, "");
        assertThat(desk.work.items(desk.doctor)).isEmpty();
    }

    @Test
    void theAnswerTimeIsTheMedianOfTheLastAnswersAndNotKnownBeforeThree() {
        for (int hours : List.of(1, 30, 4)) {
            assertThat(desk.questions.usual(cards.id())).isEmpty();
            Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "After " + hours, false);
            desk.clock.forward(Duration.ofHours(hours));
            desk.requests.say(desk.doctor, sent.id(), "Yes.");
            desk.requests.say(desk.doctor, sent.id(), "And no.");
            desk.requests.act(desk.amal, sent.id(), Request.Action.CLOSE, "");
        }
        assertThat(desk.questions.usual(cards.id())).hasValue(Duration.ofHours(4));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatThrownBy(() -> desk.questions.ask(desk.amal, cards.id(), "ar", " ", false))
                .hasMessageContaining("problem.words");
        assertThatThrownBy(() -> desk.questions.ask(desk.amal, cards.id(), "ar", "x".repeat(4001), false))
                .hasMessageContaining("too-long");
        assertThatThrownBy(() -> desk.questions.ask(desk.doctor, cards.id(), "en", "Me?", false))
                .hasMessageContaining("forbidden");
        desk.questions.ask(desk.amal, cards.id(), "ar", "One", false);
        desk.questions.ask(desk.amal, cards.id(), "ar", "Two", false);
        assertThatThrownBy(() -> desk.questions.ask(desk.amal, cards.id(), "ar", "Three", false))
                .hasMessageContaining("TOO_MANY");
        desk.topics.open(desk.doctor, cards.id(), false);
        assertThatThrownBy(() -> desk.questions.ask(desk.olena, cards.id(), "uk", "Me?", false))
                .hasMessageContaining("closed");
    }

    @Test
    void onlyItsOwnStaffChangesATopic() {
        assertThatThrownBy(() -> desk.topics.open(desk.clerk, cards.id(), false))
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> desk.topic(desk.amal, "Mine")).hasMessageContaining("forbidden");
        assertThatThrownBy(() -> desk.topic(desk.clerk, " ")).hasMessageContaining("problem.title");
    }

    @Test
    void aPersonTakesTheirQuestionsAlongAndErasesThem() {
        Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "Do I need a card?", true);
        assertThat(desk.data.export("amal").toString()).contains(sent.id(), "ar");
        assertThat(desk.data.export("olena")).isEmpty();
        desk.data.erase("amal");
        assertThat(desk.data.export("amal")).isEmpty();
        assertThat(desk.questions.of(desk.doctor))
                .singleElement()
                .satisfies(question -> assertThat(question.toString()).doesNotContain("amal", "card?"));
    }
}
