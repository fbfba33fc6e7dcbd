package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Set;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.delegation.internal.Arranging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who acts for me: who they are, what they may do and until when, and everything they did. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = MineView.ROUTE,
        title = "delegation.mine.title",
        menuTitle = "delegation.mine.menu",
        icon = "users",
        order = 790,
        roles = "NEWCOMER")
public final class MineView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "delegation/mine";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private final transient Delegations delegations;
    private final transient Arranging arranging;
    private final transient UserSession session;
    private final transient Words words;

    /** Who acts for whoever is signed in. */
    @Activate
    public MineView(
            @Reference Delegations delegations,
            @Reference Arranging arranging,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.delegations = delegations;
        this.arranging = arranging;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("delegation-mine");
        addClassName("im-stack");
        live.follow(this, Set.of("delegation.changed", "delegation.acted"), event -> {
            if (session.user()
                    .filter(user -> user.id().equals(event.ids().get("person")))
                    .isPresent()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User person) {
        add(new PageHeader(words.of("delegation.mine.title"), words.of("delegation.mine.lead")));
        List<Delegation> all = delegations.of(person.id());
        List<Delegation> now = all.stream().filter(MineView::isOpen).toList();
        List<Delegation> before = all.stream().filter(one -> !isOpen(one)).toList();
        if (now.isEmpty()) {
            add(new EmptyState(words.of("delegation.mine.none"), words.of("delegation.mine.none-why")));
        }
        now.forEach(one -> add(card(person, one)));
        List<Act> acts = delegations.acts(person.id());
        if (!acts.isEmpty()) {
            add(new Card(words.of("delegation.mine.acts"), acts(acts)));
        }
        if (!before.isEmpty()) {
            add(new Card(words.of("delegation.mine.before"), before(before)));
        }
    }

    private static boolean isOpen(Delegation one) {
        return switch (one.state()) {
            case VALID, COMING, CONFLICT, RESTING -> true;
            case OVER, OUTGROWN, ENDED -> false;
        };
    }

    private Card card(User person, Delegation one) {
        String name = words.name(arranging.nameOf(one.actor()));
        Card card = new Card(name, Layouts.row(words.badge(one), new Span(words.period(one))));
        one.why().ifPresent(why -> card.add(new Paragraph(words.of(why))));
        Worklist may = new Worklist();
        one.purposes()
                .forEach(purpose ->
                        may.add("check", new Span(words.purpose(purpose)), List.of(words.purposeHelp(purpose)), ""));
        card.add(new H3(words.of("delegation.mine.may", name)), may);
        if (arranging.personDecides(one.purposes(), person.id())) {
            card.add(Layouts.actions(new Button(
                    words.of("delegation.mine.end", name),
                    click -> new ReasonDialog(words, name, reason -> {
                                delegations.end(person, one.id(), reason);
                                show();
                            })
                            .open())));
        } else {
            card.add(new Callout(Tone.ACCENT, words.of("delegation.mine.talk")));
        }
        return card.stacked();
    }

    private Worklist acts(List<Act> acts) {
        Worklist list = new Worklist();
        acts.stream()
                .limit(MOST)
                .forEach(act -> list.add(
                        "users",
                        new Span(words.of(
                                "delegation.file.acted", words.name(arranging.nameOf(act.actor())), act.what())),
                        List.of(),
                        words.of("delegation.when", act.when())));
        return list;
    }

    private Worklist before(List<Delegation> before) {
        Worklist list = new Worklist();
        before.forEach(one -> list.add(
                "lock",
                new Span(words.name(arranging.nameOf(one.actor()))),
                one.why().map(words::of).stream().toList(),
                words.badge(one)));
        return list;
    }
}
