package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
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
import org.immerse.api.ui.kit.Small;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.delegation.internal.Arranging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The people somebody acts for now: what they may do for each, until when, and the way there. Follows live. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = HeldView.ROUTE,
        title = "delegation.held.title",
        menuTitle = "delegation.held.menu",
        icon = "users",
        order = 50,
        choice = "delegation.held.choice",
        roles = "GUARDIAN")
public final class HeldView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "delegation";
    private static final long serialVersionUID = 1L;
    private final transient Delegations delegations;
    private final transient Arranging arranging;
    private final transient UserSession session;
    private final transient Words words;

    /** The people of whoever is signed in. */
    @Activate
    public HeldView(
            @Reference Delegations delegations,
            @Reference Arranging arranging,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.delegations = delegations;
        this.arranging = arranging;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("delegation-held");
        addClassName("im-stack");
        live.follow(this, Set.of("delegation.changed"), event -> {
            if (session.user()
                    .filter(user -> user.id().equals(event.ids().get("actor")))
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

    private void show(User actor) {
        add(new PageHeader(words.of("delegation.held.title"), words.of("delegation.held.lead")));
        List<Delegation> held = delegations.heldBy(actor.id());
        if (held.isEmpty()) {
            add(new EmptyState(words.of("delegation.held.none"), words.of("delegation.held.none-why")));
        }
        Map<String, List<Delegation>> byPerson = new LinkedHashMap<>();
        held.forEach(one -> byPerson.computeIfAbsent(one.person(), person -> new java.util.ArrayList<>())
                .add(one));
        byPerson.forEach((person, some) -> add(card(actor, person, some)));
    }

    private Card card(User actor, String person, List<Delegation> some) {
        List<String> purposes = some.stream()
                .flatMap(one -> one.purposes().stream())
                .distinct()
                .sorted()
                .toList();
        String name = arranging.nameFor(actor, purposes, person);
        Worklist list = new Worklist();
        some.forEach(one -> one.purposes()
                .forEach(purpose -> list.add(
                        "check",
                        title(purpose, person),
                        List.of(words.purposeHelp(purpose)),
                        new Small(words.of("delegation.held.until", one.lastDay())))));
        Card card = new Card(name, list);
        some.forEach(one -> card.add(Layouts.actions(stop(actor, one, name, some.size() > 1))));
        return card.stacked();
    }

    private Component title(String purpose, String person) {
        return arranging
                .path(purpose, person)
                .<Component>map(path -> Links.to(path, words.purpose(purpose)))
                .orElseGet(() -> new Span(words.purpose(purpose)));
    }

    private Button stop(User actor, Delegation one, String name, boolean several) {
        String label = several
                ? words.of("delegation.held.stop-one", name, one.lastDay())
                : words.of("delegation.held.stop", name);
        Button stop = new Button(
                label,
                click -> new ReasonDialog(words, arranging.nameOf(actor.id()), reason -> {
                            delegations.end(actor, one.id(), reason);
                            show();
                        })
                        .open());
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return stop;
    }
}
