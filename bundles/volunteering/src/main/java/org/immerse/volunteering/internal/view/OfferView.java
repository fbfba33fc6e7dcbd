package org.immerse.volunteering.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.SignUps;
import org.immerse.volunteering.internal.domain.Offer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One thing to help with, and signing up for it. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = OfferView.ROUTE, title = "volunteering.offer.title", icon = "heart", menu = false)
public final class OfferView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "volunteering/offer";
    private static final long serialVersionUID = 1L;
    private final transient Offers offers;
    private final transient SignUps signUps;
    private final transient UserSession session;
    private final transient Words words;

    /** For everybody. */
    @Activate
    public OfferView(
            @Reference Offers offers,
            @Reference SignUps signUps,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.offers = offers;
        this.signUps = signUps;
        this.session = session;
        this.words = new Words(messages, accounts, getLocale());
        setId("volunteering-offer");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        open(id == null ? "" : id);
    }

    /** Opens one. */
    void open(String id) {
        removeAll();
        add(Links.back(VolunteeringView.ROUTE, words.of("back")));
        offers.shown(id).ifPresentOrElse(this::show, () -> add(new EmptyState(words.of("gone"), words.of("gone.why"))));
    }

    private void show(Offer offer) {
        add(new PageHeader(words.title(offer), words.who(offer)).below(Layouts.row(words.badge(offer))));
        String text = offer.draft().text().in(words.locale());
        Card card = new Card(words.facts(offer));
        if (!text.isEmpty()) {
            Paragraph said = new Paragraph(text);
            said.getStyle().set("white-space", "pre-line");
            said.getElement().setAttribute("dir", "auto");
            card.add(said);
        }
        add(card.stacked());
        Optional<User> user = session.user();
        Optional<Request> before = user.flatMap(one -> signUps.before(one, offer.id()));
        if (before.isPresent()) {
            add(
                    new Callout(Tone.ACCENT, words.of("signed-up")),
                    Layouts.actions(
                            Links.primary("requests/item/" + before.get().id(), words.of("follow"))));
        } else if (offer.isFull()) {
            add(new Callout(Tone.PLAIN, words.of("full.why")));
        } else if (user.flatMap(User::organisation).isEmpty()) {
            add(Layouts.actions(Links.primary(SignUpView.ROUTE + "/" + offer.id(), words.of("sign-up"))));
        }
    }
}
