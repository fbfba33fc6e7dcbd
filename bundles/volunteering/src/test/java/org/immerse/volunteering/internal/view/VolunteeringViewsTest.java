package org.immerse.volunteering.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.testing.StandIn;
import org.immerse.volunteering.internal.VolunteeringDesk;
import org.immerse.volunteering.internal.domain.Offer;
import org.immerse.volunteering.internal.page.VolunteeringPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show, and to whom. */
@SuppressWarnings("NullAway") // the views do not read the event
class VolunteeringViewsTest {
    @AutoClose
    private final VolunteeringDesk desk = new VolunteeringDesk();

    private final Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(1));
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
    void everybodyReadsAnOfferAndItsPageWithoutScript() {
        VolunteeringView list = new VolunteeringView(desk.offers, desk.accounts, desk.messages, live);
        list.beforeEnter(null);
        assertThat(words(list)).contains("Coffee and talk", "Open Door", "free 1 1", "Old town");
        signedIn = Optional.empty();
        assertThat(words(offerView())).contains("You talk.", "sign-up");
        VolunteeringPages pages = new VolunteeringPages(desk.offers, desk.accounts, desk.messages, desk.site());
        assertThat(pages.names()).containsExactly(offer.id());
        assertThat(pages.page(offer.id(), Locale.ENGLISH).orElseThrow().html())
                .contains("<p dir=\"auto\">Nothing else.</p>", "Old town");
    }

    @Test
    void whoSignedUpFollowsItAndNobodySignsUpWhenItIsFull() {
        Request request = desk.signUps.signUp(desk.amal, offer.id(), "");
        assertThat(words(offerView())).contains("signed-up");
        desk.requests.act(desk.eleni, request.id(), Request.Action.INVITE, "");
        signedIn = Optional.of(desk.olena);
        assertThat(words(offerView())).contains("full.why").doesNotContain("sign-up");
        SignUpView view = new SignUpView(
                desk.offers, desk.signUps, desk.people(), desk.accounts, session, desk.messages, desk.clock);
        view.open(offer.id());
        assertThat(words(view)).contains("gone");
    }

    @Test
    void theDeskShowsOnlyOnesOwn() {
        desk.signUps.signUp(desk.amal, offer.id(), "I speak Arabic.");
        signedIn = Optional.of(desk.eleni);
        assertThat(words(deskView()))
                .contains("desk.waiting", "Coffee and talk", "taken 0 1")
                .doesNotContain("amal");
        signedIn = Optional.of(desk.clerk);
        assertThat(words(deskView())).contains("desk.none").doesNotContain("Coffee");
        EditView edit = new EditView(desk.offers, desk.accounts, session, desk.messages);
        edit.open(offer.id());
        assertThat(words(edit)).contains("gone").doesNotContain("edit.lead");
        edit.open("");
        assertThat(words(edit)).contains("edit.lead");
    }

    private OfferView offerView() {
        OfferView view = new OfferView(desk.offers, desk.signUps, desk.accounts, session, desk.messages);
        view.open(offer.id());
        return view;
    }

    private DeskView deskView() {
        DeskView view = new DeskView(desk.offers, desk.signUps, desk.accounts, session, desk.messages, live);
        view.beforeEnter(null);
        return view;
    }

    private static String words(com.vaadin.flow.component.Component view) {
        return view.getElement().getTextRecursively();
    }
}
