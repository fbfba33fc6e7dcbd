package org.immerse.feedback.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Provider;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.feedback.internal.ComplainWay;
import org.immerse.feedback.internal.FeedbackDesk;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.immerse.testing.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show, and to whom. */
@SuppressWarnings("NullAway") // the views do not read the event
class FeedbackViewsTest {
    @AutoClose
    private final FeedbackDesk desk = new FeedbackDesk();

    private Optional<User> signedIn = Optional.of(desk.amal);
    private final UserSession session =
            StandIn.of(UserSession.class, (name, arguments) -> name.endsWith("ser") ? signedIn : null);
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
    void staffReadsTheWordsAndNotTheWriter() {
        Case one = desk.amalOn(Category.WAITED);
        signedIn = Optional.of(desk.doctor);
        assertThat(words(caseView(one)))
                .contains("It was so.", "writer.account", "say.answer")
                .doesNotContain("amal");
        assertThat(words(deskView()))
                .contains("category.waited", "desk.due 2026-12-07")
                .doesNotContain("amal");
        signedIn = Optional.of(desk.amal);
        assertThat(words(caseView(one)))
                .contains("It was so.", "state.looked_at", "say.send")
                .doesNotContain("say.answer");
        for (User other : List.of(desk.olena, desk.clerk, desk.admin)) {
            signedIn = Optional.of(other);
            assertThat(words(caseView(one))).contains("missing").doesNotContain("It was so.");
            assertThat(words(deskView())).doesNotContain("category.waited");
        }
    }

    @Test
    void everybodyWritesAndFollowsByCode() {
        signedIn = Optional.empty();
        FeedbackView view = new FeedbackView(desk.cases, desk.subjects, desk.settings, session, desk.messages);
        view.open("organisation:org-health");
        assertThat(words(view)).contains("hidden.none", "reader.choose");
        String code = desk.cases
                .write("", FeedbackDesk.written("organisation:org-health", Category.BEHAVIOUR, "He shouted."))
                .code();
        FollowView follow = new FollowView(desk.cases, desk.messages);
        follow.form();
        follow.show(code);
        assertThat(words(follow)).contains("He shouted.", "category.behaviour", "state.received");
    }

    @Test
    void fromAnOrganisationOneGetsToTheFormAboutIt() {
        ComplainWay way = new ComplainWay();
        assertThat(way.wayFrom(Optional.empty(), provider("org-health"))
                        .orElseThrow()
                        .path())
                .isEqualTo("feedback?organisation=org-health");
        assertThat(way.wayFrom(Optional.empty(), provider(""))).isEmpty();
    }

    private static Provider provider(String account) {
        Localized none = new Localized(Map.of());
        Contact contact = new Contact(List.of(), "", "");
        return new Provider("health", Provider.Kind.NGO, none, none, contact, List.of(), account, true);
    }

    private CaseView caseView(Case one) {
        CaseView view = new CaseView(desk.cases, session, desk.messages, live);
        view.open(one.id());
        return view;
    }

    private DeskView deskView() {
        DeskView view = new DeskView(desk.cases, session, desk.messages, live);
        view.beforeEnter(null);
        return view;
    }

    private static String words(com.vaadin.flow.component.Component view) {
        return view.getElement().getTextRecursively();
    }
}
