package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.PersonSight;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk.Met;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.placement.Step;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Young people on their way to a host's homes: without names until staff open the meeting. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.HOST,
        title = "accommodation-italy.placement.host.title",
        menuTitle = "accommodation-italy.placement.host.menu",
        icon = "users",
        order = 30,
        roles = "PROVIDER")
public final class InterestedView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";

    private final transient Homes homes;
    private final transient Placements placements;
    private final transient PlacementDesk desk;
    private final transient PersonSight sight;
    private final transient Messages messages;
    private final transient Concepts concepts;
    private final transient UserSession session;
    private transient List<Met> shown = List.of();

    /** The host's list. */
    @Activate
    public InterestedView(
            @Reference Homes homes,
            @Reference Placements placements,
            @Reference PlacementDesk desk,
            @Reference PersonSight sight,
            @Reference Messages messages,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Live live) {
        this.homes = homes;
        this.placements = placements;
        this.desk = desk;
        this.sight = sight;
        this.messages = messages;
        this.concepts = concepts;
        this.session = session;
        setId("accommodation-italy-interested");
        addClassName("im-stack");
        live.follow(this, Set.of(Placements.CHANGED), event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Optional<User> host = session.user().filter(user -> user.is(Role.PROVIDER));
        shown = host.map(this::met).orElse(List.of());
        removeAll();
        add(new PageHeader(getTranslation(KEY + "host.title"), getTranslation(KEY + "host.lead")));
        host.ifPresent(this::show);
        if (getComponentCount() == 1) {
            add(new EmptyState(getTranslation(KEY + "host.none"), getTranslation(KEY + "host.none.why")));
        }
    }

    /** What others do elsewhere does not take a button away from under a finger. */
    private void follow() {
        if (!session.user().map(this::met).orElse(List.of()).equals(shown)) {
            show();
        }
    }

    private List<Met> met(User user) {
        return user.organisation().map(own -> homes.ofHost(own.id())).orElse(List.of()).stream()
                .flatMap(home -> placements.ofHome(home.id()).stream())
                .filter(one -> one.state().isOpen())
                .flatMap(one -> desk.meet(user, one).stream())
                .filter(one -> one.as() == Actor.HOST)
                .toList();
    }

    private void show(User user) {
        var people = sight.seeAll(user, shown);
        Map<Home, Div> lists = new LinkedHashMap<>();
        for (Met met : shown) {
            Optional.ofNullable(people.get(met.placement().id()))
                    .ifPresent(person ->
                            lists.computeIfAbsent(met.home(), this::list).add(card(user, met, person)));
        }
    }

    private Div list(Home home) {
        Div list = new Div();
        list.addClassName("im-matches");
        add(new H2(getTranslation(KEY + "host.for", home.title())), list);
        return list;
    }

    private Component card(User user, Met met, PersonSight.Person person) {
        boolean known = met.placement().state().isKnown();
        Div acts = Layouts.row();
        if (met.placement().state() == State.SUGGESTED) {
            met.open().stream()
                    .filter(step -> step == Step.INTEREST || step == Step.DECLINE)
                    .forEach(step -> acts.add(new StepForm(step, Actor.HOST, move -> {
                        desk.take(user, met.placement().id(), move);
                        show();
                    })));
        }
        acts.add(Links.button(Routes.item(met.placement().id()), getTranslation(KEY + "mine.follow")));
        return new PersonCard(person, new FactWords(messages, concepts, getLocale()), !known, acts);
    }
}
