package org.immerse.experts.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.experts.internal.ExpertDesk;
import org.immerse.experts.internal.domain.Topic;
import org.immerse.testing.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show, and to whom. */
@SuppressWarnings("NullAway") // the views do not read the event
class ExpertViewsTest {
    @AutoClose
    private final ExpertDesk desk = new ExpertDesk();

    private final Topic cards = desk.topic(desk.doctor, "Health card");
    private User signedIn = desk.amal;
    private final UserSession session =
            StandIn.of(UserSession.class, (name, arguments) -> name.endsWith("ser") ? Optional.of(signedIn) : null);
    private final Live live = (component, topics, action) -> {};

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void everybodySeesTopicsAndHowLongAnswersTake() {
        ExpertsView view = new ExpertsView(
                desk.topics, desk.questions, desk.answers, StandIn.accounts(desk.users), desk.messages, live);
        view.beforeEnter(null);
        assertThat(words(view)).contains("Health card", "Health Office", "usual.unknown");
    }

    @Test
    void theDeskShowsOnlyQuestionsToOnesOwnOrganisation() {
        Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "Do I need a card?", true);
        signedIn = desk.doctor;
        assertThat(words(deskView()))
                .contains("Do I need a card?", "Health card")
                .doesNotContain("amal", "Amal");
        desk.requests.say(desk.doctor, sent.id(), "Yes.");
        assertThat(words(deskView())).contains("desk.could", "desk.none");
        for (User other : List.of(desk.clerk, desk.amal)) {
            signedIn = other;
            assertThat(words(deskView())).doesNotContain("Do I need", "Health card");
        }
    }

    @Test
    void takingTheLeaveBackIsSaidToWhoAskedAndToTheDesk() {
        Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "Do I need a card?", true);
        desk.requests.say(desk.doctor, sent.id(), "Yes.");
        desk.answers.publish(
                desk.doctor, desk.answers.keep(desk.doctor, sent.id(), "ar", "Does one need it?", "Yes."), Set.of());
        LeaveView view = leaveView(sent);
        assertThat(words(view)).contains("leave.given Health Office", "leave.public", "leave.what");
        all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(words(view)).contains("leave.done.text");
        assertThat(words(leaveView(sent))).contains("leave.none").doesNotContain("leave.take-back");
        signedIn = desk.olena;
        assertThat(words(leaveView(sent))).contains("leave.missing").doesNotContain("Do I need");
        signedIn = desk.doctor;
        assertThat(words(deskView()))
                .contains("Do I need a card?", "page.no-leave")
                .doesNotContain("Does one need it?", "page.state", "desk.could");
    }

    @Test
    void theEditorWarnsAndOthersCannotOpenIt() {
        Request sent = desk.questions.ask(desk.amal, cards.id(), "ar", "I am Amal. Do I need a card?", true);
        desk.requests.say(desk.doctor, sent.id(), "Yes.");
        signedIn = desk.doctor;
        assertThat(words(publishView(sent))).contains("publish.traces", "trace.name", "Amal");
        signedIn = desk.clerk;
        assertThat(words(publishView(sent))).contains("publish.missing").doesNotContain("Amal");
    }

    @Test
    void askingSaysWhatIsHiddenAndFailsInWords() {
        AskView view = new AskView(desk.topics, desk.questions, StandIn.accounts(desk.users), session, desk.messages);
        view.open(cards.id(), "no-service");
        assertThat(words(view)).contains("ask.hidden Health Office", "usual.unknown");
        view.open("nowhere", "");
        assertThat(words(view)).contains("ask.gone");
    }

    @Test
    void aQuestionFromAServiceNamesItAndLeadsBackToIt() {
        Localized none = new Localized(Map.of());
        PublicService service = new PublicService(
                "card",
                "office",
                new PublicService.Wording(new Localized(Map.of("en", "The blue card")), none, none, none, none),
                Set.of(),
                Set.of(),
                new Terms(
                        Set.of(),
                        false,
                        List.of(),
                        false,
                        new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), none),
                        List.of(),
                        Optional.empty()),
                List.of(),
                Contact.NONE,
                "",
                List.of(),
                false,
                true);
        AskView view = new AskView(desk.topics, desk.questions, StandIn.accounts(desk.users), session, desk.messages);
        view.directory = StandIn.of(
                Directory.class, (name, arguments) -> name.equals("path") ? "services/card" : Optional.of(service));
        view.open(cards.id(), "card");
        assertThat(view.getElement().getOuterHTML()).contains("href=\"services/card\"");
        assertThat(all(view).filter(TextArea.class::isInstance).map(area -> ((TextArea) area).getValue()))
                .containsExactly("The blue card: ");
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ExpertViewsTest::all));
    }

    private DeskView deskView() {
        DeskView view =
                new DeskView(desk.topics, desk.questions, desk.answers, desk.requests, session, desk.messages, live);
        view.beforeEnter(null);
        return view;
    }

    private LeaveView leaveView(Request request) {
        LeaveView view = new LeaveView(desk.leaves, StandIn.accounts(desk.users), session, desk.messages);
        view.open(request.id());
        return view;
    }

    private PublishView publishView(Request request) {
        PublishView view = new PublishView(desk.answers, session, desk.messages);
        view.open(request.id());
        return view;
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }
}
