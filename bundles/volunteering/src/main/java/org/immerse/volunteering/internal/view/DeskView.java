package org.immerse.volunteering.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.SignUps;
import org.immerse.volunteering.internal.Staff;
import org.immerse.volunteering.internal.domain.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What an organisation looks for, how many places are taken, and who waits for an answer. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = DeskView.ROUTE,
        title = "volunteering.desk.title",
        menuTitle = "volunteering.desk.menu",
        icon = "heart",
        order = 440,
        roles = {"PROVIDER", "CASEWORKER"})
public final class DeskView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "volunteering/desk";
    private static final long serialVersionUID = 1L;
    private final transient Offers offers;
    private final transient SignUps signUps;
    private final transient UserSession session;
    private final transient Words words;

    /** For whoever is signed in. */
    @Activate
    public DeskView(
            @Reference Offers offers,
            @Reference SignUps signUps,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.offers = offers;
        this.signUps = signUps;
        this.session = session;
        this.words = new Words(messages, accounts, getLocale());
        setId("volunteering-desk");
        addClassName("im-stack");
        live.follow(this, Set.of(Offers.CHANGED, "requests.changed"), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().filter(Staff::isStaff).ifPresent(this::show);
    }

    private void show(User staff) {
        add(
                new PageHeader(words.of("desk.title"), words.of("desk.lead")),
                Layouts.actions(Links.primary(EditView.ROUTE, words.of("desk.new"))));
        List<Offer> own = offers.of(staff);
        Map<String, String> titles = new HashMap<>();
        own.forEach(offer -> titles.put(offer.id(), words.title(offer)));
        Worklist waiting = new Worklist();
        signUps.waiting(staff)
                .forEach(request -> waiting.add(
                        "heart",
                        Links.to("requests/item/" + request.id(), titles.getOrDefault(request.subject(), "")),
                        List.of(words.of("answer.detail")),
                        words.of("when-made", request.made())));
        if (waiting.getComponentCount() > 0) {
            add(new Card(words.of("desk.waiting"), waiting));
        }
        Worklist list = new Worklist();
        own.forEach(offer -> list.add("heart", title(offer), details(offer), actions(staff, offer)));
        add(
                own.isEmpty()
                        ? new EmptyState(words.of("desk.none"), words.of("desk.none.why"))
                        : new Card(words.of("desk.offers"), list));
    }

    private Span title(Offer offer) {
        Span title = new Span(Links.to(EditView.ROUTE + "/" + offer.id(), words.title(offer)));
        title.addClassName("im-row");
        if (!offer.published()) {
            title.add(new BadgeWord(words.of("state.taken-back"), Tone.PLAIN));
        } else if (!offer.isPublic(offers.today())) {
            title.add(new BadgeWord(words.of("state.over"), Tone.PLAIN));
        } else {
            title.add(words.badge(offer));
        }
        return title;
    }

    private List<String> details(Offer offer) {
        return List.of(
                words.of("taken", offer.taken(), offer.draft().places()),
                words.of("until.day", offer.draft().until()));
    }

    private com.vaadin.flow.component.Component actions(User staff, Offer offer) {
        if (!offer.published()) {
            return new Span();
        }
        return new Button(
                words.of("take-back"),
                click -> new ConfirmStep(
                                words.of("take-back.title"),
                                words.of("take-back.text"),
                                words.of("take-back.keep"),
                                words.of("take-back"),
                                () -> {
                                    offers.takeBack(staff, offer.id());
                                    show();
                                })
                        .open());
    }
}
