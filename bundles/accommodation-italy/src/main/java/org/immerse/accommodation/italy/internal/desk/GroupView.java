package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The young people of an educator or guardian: one card each, with what their delegation lets them see and do. Somebody whose
 * delegation is over is not there any more. Follows live.
 */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = GroupView.ROUTE,
        title = "accommodation-italy.desk.group",
        menuTitle = "accommodation-italy.desk.group.menu",
        icon = "home",
        order = 60,
        roles = "GUARDIAN")
public final class GroupView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/group";
    private static final String PREFIX = "accommodation-italy.";
    private static final String FILL = PREFIX + "fill-profile";
    private static final String MATCHES = PREFIX + "see-matches";
    private static final int SOON = 90;
    private static final long serialVersionUID = 1L;
    private final transient Delegations delegations;
    private final transient DeskSight sight;
    private final transient PersonCards cards;
    private final transient UserSession session;
    private final transient DeskWords words;

    /** For whoever is signed in. */
    @Activate
    public GroupView(
            @Reference Delegations delegations,
            @Reference DeskSight sight,
            @Reference PersonCards cards,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.delegations = delegations;
        this.sight = sight;
        this.cards = cards;
        this.session = session;
        this.words = new DeskWords(messages, getLocale());
        setId("accommodation-italy-group");
        addClassName("im-stack");
        live.follow(this, Set.of("delegation.changed", Placements.CHANGED), event -> show());
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
        add(new PageHeader(words.of("group"), words.of("group.lead")));
        List<Delegation> held = delegations.heldBy(actor.id()).stream()
                .filter(one -> one.purposes().stream().anyMatch(purpose -> purpose.startsWith(PREFIX)))
                .toList();
        if (held.isEmpty()) {
            add(new EmptyState(words.of("group.none"), words.of("group.none-why")));
            return;
        }
        List<String> some = held.stream().map(Delegation::person).distinct().toList();
        sight.rows(actor, DeskSight.GUARD, some).forEach(row -> add(card(actor, row)));
    }

    private Card card(User actor, DeskSight.Row row) {
        boolean matches = delegations.mayAct(actor, row.person(), MATCHES);
        Div badges = Layouts.row();
        if (matches) {
            badges.add(new BadgeWord(words.status(row.status()), row.status().tone()));
        }
        boolean soon = row.daysTo18().orElse(Long.MAX_VALUE) <= SOON;
        badges.add(new BadgeWord(words.days(row), soon ? Tone.WARNING : Tone.PLAIN));
        Card card = new Card(row.name(), badges).stacked();
        if (matches && row.placements().isEmpty()) {
            card.add(new Span(words.of("placements.none")));
        }
        List<Anchor> links = new ArrayList<>();
        if (delegations.mayAct(actor, row.person(), FILL)) {
            links.add(Links.button("people/for/" + row.person(), words.of("group.fill", row.name())));
        }
        if (matches) {
            links.add(Links.button(ROUTE + "/matches/" + row.person(), words.of("group.matches", row.name())));
            row.placements()
                    .forEach(placement -> links.add(Links.button(
                            "accommodation-italy/placement/" + placement.id(),
                            words.of(
                                    "group.placement",
                                    words.status(PersonStatus.of(true, true, List.of(placement.state())))))));
        }
        if (cards.hasPlans()) {
            links.add(Links.button("plans/person/" + row.person(), words.of("group.plan", row.name())));
        }
        card.add(Layouts.actions(links.toArray(Anchor[]::new)));
        return card;
    }
}
