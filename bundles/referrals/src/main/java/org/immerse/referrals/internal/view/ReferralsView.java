package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Strong;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.referrals.internal.Codes;
import org.immerse.referrals.internal.Referrals;
import org.immerse.referrals.internal.Seen;
import org.immerse.referrals.internal.Staff;
import org.immerse.referrals.internal.domain.Side;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Referrals of whoever is signed in; people make their code here, staff begin a referral. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ReferralsView.ROUTE,
        title = "referrals.title",
        menuTitle = "referrals.menu",
        icon = "swap",
        order = 710,
        roles = {"NEWCOMER", "PROVIDER", "CASEWORKER"})
public final class ReferralsView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "referrals";
    private static final long serialVersionUID = 1L;
    private final transient Referrals referrals;
    private final transient Codes codes;
    private final transient UserSession session;
    private final transient Words words;
    private final Div lists = Layouts.stack();

    /** Of whoever is signed in. */
    @Activate
    public ReferralsView(
            @Reference Referrals referrals,
            @Reference Codes codes,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.referrals = referrals;
        this.codes = codes;
        this.session = session;
        this.words = new Words(messages, concepts, getLocale());
        setId("referrals");
        addClassName("im-stack");
        live.follow(this, Set.of(Referrals.CHANGED), event -> session.user().ifPresent(this::list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User reader) {
        boolean staff = Staff.isStaff(reader);
        add(new PageHeader(words.of("title"), words.of(staff ? "lead.staff" : "lead")));
        if (staff) {
            add(Layouts.actions(Links.primary(NewView.ROUTE, words.of("new"))));
        } else {
            add(codeCard(reader));
        }
        add(lists);
        list(reader);
    }

    private Card codeCard(User person) {
        Div place = new Div();
        place.setId("referrals-code");
        place.getElement().setAttribute("aria-live", "polite");
        Button make = new Button(words.of("code.make"), click -> {
            Codes.Code code = codes.make(person);
            Strong letters = new Strong(code.letters());
            letters.addClassName("im-ltr");
            letters.getElement().getStyle().set("font-size", "2rem").set("letter-spacing", "0.1em");
            place.removeAll();
            place.add(new Paragraph(letters), new Paragraph(words.of("code.until", code.until())));
        });
        make.setId("referrals-make-code");
        return new Card(
                        words.of("code"),
                        new Paragraph(words.of("code.lead")),
                        place,
                        Layouts.actions(make, Links.button(AskView.ROUTE, words.of("ask"))))
                .stacked();
    }

    private void list(User reader) {
        lists.removeAll();
        List<Seen> all = referrals.of(reader);
        if (all.isEmpty()) {
            lists.add(new EmptyState(words.of("none"), words.of(Staff.isStaff(reader) ? "none.staff" : "none.why")));
        }
        list(
                "open.received",
                all,
                seen -> seen.side() == Side.RECEIVER && !seen.state().isFinal());
        list(
                "open.sent",
                all,
                seen -> seen.side() == Side.SENDER && !seen.state().isFinal());
        list("open", all, seen -> seen.side() == Side.PERSON && !seen.state().isFinal());
        list("ended", all, seen -> seen.state().isFinal());
    }

    private void list(String title, List<Seen> all, Predicate<Seen> wanted) {
        Worklist list = new Worklist();
        all.stream().filter(wanted).forEach(seen -> {
            Span line = new Span(Links.to(ItemView.ROUTE + "/" + seen.id(), words.title(seen)), words.badge(seen));
            line.addClassName("im-row");
            String other = seen.side() == Side.PERSON ? seen.receiver() : words.of("person", seen.who());
            list.add("swap", line, List.of(other, words.next(seen)), words.of("when", seen.changed()));
        });
        if (list.getComponentCount() > 0) {
            lists.add(new Card(words.of(title), list));
        }
    }
}
