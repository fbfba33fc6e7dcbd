package org.immerse.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Topic;
import org.immerse.experts.internal.domain.Traces;
import org.immerse.experts.internal.page.ExpertPages;
import org.immerse.testing.StandIn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From an answer to a public page, without anything about who asked. */
class PublicAnswersTest {
    @AutoClose
    private final ExpertDesk desk = new ExpertDesk();

    private final Topic cards = desk.topic(desk.doctor, "Health card");

    private Request answered(boolean mayPublish) {
        Request sent = desk.questions.ask(
                desk.amal, cards.id(), "en", "I am Amal, call +357 99 123456. Do I need a card?", mayPublish);
        desk.requests.say(desk.doctor, sent.id(), "Yes, everybody does.");
        return sent;
    }

    @Test
    void isPublicOnlyAfterASecondLookAndUntilItIsTakenBack() {
        Request sent = answered(true);
        PublicAnswer first = desk.answers.draft(desk.doctor, sent.id());
        assertThat(desk.answers.traces(desk.doctor, first, first.asked()))
                .containsExactly(
                        new Traces.Trace(Traces.Kind.NAME, "Amal"),
                        new Traces.Trace(Traces.Kind.PHONE, "+357 99 123456"));
        PublicAnswer kept =
                desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody need a card?", "Yes, everybody does.");
        assertThat(desk.answers.published()).isEmpty();
        desk.answers.publish(desk.doctor, kept, Set.of());
        assertThat(desk.answers.published())
                .extracting(PublicAnswer::asked)
                .containsExactly("Does everybody need a card?");
        ExpertPages pages =
                new ExpertPages(desk.answers, desk.topics, StandIn.accounts(desk.users), desk.messages, desk.site());
        assertThat(pages.page(kept.id(), Locale.ENGLISH).orElseThrow().toString())
                .contains("Does everybody need a card?", "Health Office")
                .doesNotContain("Amal", "123456");
        desk.answers.takeBack(desk.doctor, kept.id());
        assertThat(pages.names()).isEmpty();
        assertThat(pages.page(kept.id(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whoAskedTakesTheLeaveBackAndThePageIsGoneAtOnceForGood() {
        Request sent = answered(true);
        PublicAnswer kept = desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody need a card?", "Yes.");
        desk.answers.publish(desk.doctor, kept, Set.of());
        LeaveWay way = new LeaveWay(desk.leaves);
        assertThat(way.way(desk.amal, sent)).get().satisfies(one -> {
            assertThat(one.words().key()).isEqualTo("experts.way.take-down");
            assertThat(one.quiet()).isTrue();
        });
        desk.events.clear();

        desk.leaves.takeBack(desk.amal, sent.id());
        desk.leaves.takeBack(desk.amal, sent.id());
        ExpertPages pages =
                new ExpertPages(desk.answers, desk.topics, StandIn.accounts(desk.users), desk.messages, desk.site());
        assertThat(pages.names()).isEmpty();
        assertThat(pages.page(kept.id(), Locale.ENGLISH)).isEmpty();
        assertThat(desk.events).containsExactly(new Event("experts.changed", Map.of("question", sent.subject())));
        assertThat(desk.answers.of(desk.doctor)).singleElement().satisfies(one -> {
            assertThat(one.hasNoLeave()).isTrue();
            assertThat(one.answer()).isEmpty();
        });
        assertThat(way.way(desk.amal, sent)).isEmpty();
        assertThatThrownBy(() -> desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody?", "Yes."))
                .hasMessageContaining("not-allowed");
    }

    @Test
    void takingTheLeaveBackStopsAPageThatIsBeingLookedAt() {
        Request sent = answered(true);
        PublicAnswer looked = desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody need a card?", "Yes.");
        assertThat(new LeaveWay(desk.leaves).way(desk.amal, sent))
                .get()
                .satisfies(one -> assertThat(one.words().key()).isEqualTo("experts.way.forbid"));
        desk.leaves.takeBack(desk.amal, sent.id());
        assertThatThrownBy(() -> desk.answers.publish(desk.doctor, looked, Set.of()))
                .hasMessageContaining("not-allowed");
        assertThat(desk.answers.published()).isEmpty();
    }

    @Test
    void nobodyButWhoAskedTakesTheLeaveBack() {
        Request sent = answered(true);
        for (User other : List.of(desk.olena, desk.doctor, desk.clerk, desk.admin)) {
            assertThatThrownBy(() -> desk.leaves.takeBack(other, sent.id())).hasMessageContaining("missing");
            assertThat(new LeaveWay(desk.leaves).way(other, sent)).isEmpty();
        }
        assertThat(desk.answers.mayPublish(desk.doctor, sent)).isTrue();
    }

    @Test
    void whatLooksPersonalMustBeJudgedFirst() {
        Request sent = answered(true);
        PublicAnswer kept = desk.answers.keep(desk.doctor, sent.id(), "en", "Is 1450 the number, Amal?", "Yes.");
        assertThatThrownBy(() -> desk.answers.publish(desk.doctor, kept, Set.of()))
                .hasMessageContaining("traces");
        desk.answers.publish(desk.doctor, kept, Set.of(new Traces.Trace(Traces.Kind.NAME, "Amal")));
        assertThat(desk.answers.published()).hasSize(1);
    }

    @Test
    void wordsThatChangedSinceTheSecondLookAreNotPublished() {
        Request sent = answered(true);
        PublicAnswer looked = desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody?", "Yes.");
        desk.clock.forward(Duration.ofMinutes(1));
        desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody?", "No.");
        assertThatThrownBy(() -> desk.answers.publish(desk.doctor, looked, Set.of()))
                .hasMessageContaining("changed");
    }

    @Test
    void nobodyPublishesWhatThePersonDoesNotAllowOrWhatIsOfOthers() {
        Request silent = answered(false);
        assertThatThrownBy(() -> desk.answers.draft(desk.doctor, silent.id())).hasMessageContaining("not-allowed");
        Request sent = answered(true);
        for (User other : List.of(desk.clerk, desk.amal, desk.admin)) {
            assertThatThrownBy(() -> desk.answers.draft(other, sent.id())).hasMessageContaining("missing");
            assertThat(desk.answers.of(other)).isEmpty();
        }
        PublicAnswer kept = desk.answers.keep(desk.doctor, sent.id(), "en", "Does everybody?", "Yes.");
        assertThatThrownBy(() -> desk.answers.takeBack(desk.clerk, kept.id())).hasMessageContaining("missing");
        desk.data.erase("amal");
        assertThatThrownBy(() -> desk.answers.publish(desk.doctor, kept, Set.of()))
                .hasMessageContaining("not-allowed");
    }

    @Test
    void erasingLeavesNothingButWhatIsPublic() {
        List<Request> sent = List.of(answered(true), answered(true));
        List<PublicAnswer> kept = sent.stream()
                .map(one -> desk.answers.keep(desk.doctor, one.id(), "en", "Does everybody?", "Yes."))
                .toList();
        kept.forEach(one -> desk.answers.publish(desk.doctor, one, Set.of()));
        desk.answers.takeBack(desk.doctor, kept.getFirst().id());
        desk.data.erase("amal");
        assertThat(desk.answers.of(desk.doctor))
                .extracting(PublicAnswer::id)
                .containsExactly(kept.getLast().id());
        assertThat(desk.answers.published()).hasSize(1);
    }
}
