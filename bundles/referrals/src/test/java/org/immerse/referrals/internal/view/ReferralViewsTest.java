package org.immerse.referrals.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.referrals.internal.ReferralDesk;
import org.immerse.referrals.internal.Seen;
import org.immerse.testing.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show, and to whom. */
@SuppressWarnings("NullAway") // the views do not read the event
class ReferralViewsTest {
    @AutoClose
    private final ReferralDesk desk = new ReferralDesk();

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
    void thePersonIsAskedFieldByField() {
        Seen proposed = desk.proposed();
        assertThat(item(proposed))
                .contains("agree.title Health Office", "Needs a card.", "agree.lead Open Door")
                .doesNotContain("secret");
        assertThat(boxes(itemView(proposed)))
                .containsExactlyInAnyOrder("referrals-share-words", "referrals-share-name", "referrals-share-phone");
        for (User other : List.of(desk.olena, desk.doctor, desk.clerk)) {
            signedIn = other;
            assertThat(item(proposed)).contains("missing").doesNotContain("card", "K7");
        }
    }

    @Test
    void theReceiverReadsWhatIsSharedAndTheSenderDoesNot() {
        Seen agreed = desk.agreed();
        signedIn = desk.doctor;
        assertThat(item(agreed))
                .contains("Amal H.", "I come.", "action.accept", "lead.receiver K74 Open Door")
                .doesNotContain("99 123456", "secret", "Needs a card.");
        signedIn = desk.eleni;
        assertThat(item(agreed))
                .contains("Needs a card.", "next.sender.sent")
                .doesNotContain("Amal H.", "I come.", "99 123456");
        signedIn = desk.amal;
        assertThat(item(agreed)).contains("shared.with Health Office", "action.take_back");
    }

    @Test
    void listsHoldOnlyOnesOwn() {
        desk.agreed();
        assertThat(list()).contains("code.make", "Health Office");
        signedIn = desk.doctor;
        assertThat(list()).contains("open.received", "K74").doesNotContain("code.make");
        signedIn = desk.clerk;
        assertThat(list()).contains("none").doesNotContain("Health", "K74");
    }

    @Test
    void formsAreForThoseTheyAreFor() {
        NewView view = new NewView(
                desk.referrals, desk.targets, desk.settings, desk.sight, desk.concepts, session, desk.messages);
        view.open("", "");
        assertThat(view.getElement().getTextRecursively()).isEmpty();
        signedIn = desk.eleni;
        view.open("", "");
        assertThat(view.getElement().getTextRecursively()).contains("new.lead");
        AskView ask = new AskView(
                desk.referrals,
                desk.targets,
                desk.settings,
                desk.sight,
                desk.people,
                desk.concepts,
                session,
                desk.messages,
                desk.clock);
        ask.open("");
        assertThat(ask.getElement().getTextRecursively()).isEmpty();
        signedIn = desk.amal;
        ask.open("");
        assertThat(ask.getElement().getTextRecursively()).contains("ask.lead", "ask.hidden");
    }

    private static List<String> boxes(com.vaadin.flow.component.Component view) {
        List<String> ids = new ArrayList<>();
        view.getChildren().forEach(child -> {
            if (child instanceof Checkbox box && !box.getValue()) {
                ids.add(box.getId().orElse(""));
            }
            ids.addAll(boxes(child));
        });
        return ids;
    }

    private String item(Seen seen) {
        return itemView(seen).getElement().getTextRecursively();
    }

    private ItemView itemView(Seen seen) {
        ItemView view =
                new ItemView(desk.referrals, desk.people, desk.concepts, session, desk.messages, desk.clock, live);
        view.open(seen.id());
        return view;
    }

    private String list() {
        ReferralsView view = new ReferralsView(desk.referrals, desk.codes, desk.concepts, session, desk.messages, live);
        view.beforeEnter(null);
        return view.getElement().getTextRecursively();
    }
}
