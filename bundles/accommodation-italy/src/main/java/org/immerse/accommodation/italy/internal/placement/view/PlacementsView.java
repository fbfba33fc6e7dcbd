package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.PersonSight;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk.Met;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.Relations;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The placements of everybody a coordinator cares for; homes that several want stand first. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.STAFF,
        title = "accommodation-italy.placement.staff.title",
        icon = "swap",
        order = 120,
        roles = "CASEWORKER")
public final class PlacementsView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";
    private static final List<State> OPEN =
            Arrays.stream(State.values()).filter(State::isOpen).toList();

    private final transient Placements placements;
    private final transient PlacementDesk desk;
    private final transient PersonSight sight;
    private final transient Relations relations;
    private final transient UserSession session;

    /** The list of whoever is signed in. */
    @Activate
    public PlacementsView(
            @Reference Placements placements,
            @Reference PlacementDesk desk,
            @Reference PersonSight sight,
            @Reference Relations relations,
            @Reference UserSession session,
            @Reference Live live) {
        this.placements = placements;
        this.desk = desk;
        this.sight = sight;
        this.relations = relations;
        this.session = session;
        setId("accommodation-italy-placements");
        addClassName("im-stack");
        live.follow(this, Set.of(Placements.CHANGED), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation(KEY + "staff.title"), getTranslation(KEY + "staff.lead")));
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        Set<String> mine = new HashSet<>(relations.inCareOf(staff));
        List<Met> met = placements.in(OPEN).stream()
                .filter(one -> mine.contains(one.person()))
                .flatMap(one -> desk.meet(staff, one).stream())
                .filter(one -> one.as() == Actor.COORDINATOR)
                .toList();
        if (met.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "staff.none"), getTranslation(KEY + "staff.none.why")));
            return;
        }
        several(met);
        Map<String, PersonSight.Person> people = sight.seeAll(staff, met);
        DataTable table = new DataTable(
                getTranslation(KEY + "staff.title"),
                List.of(
                        getTranslation(KEY + "staff.person"),
                        getTranslation(KEY + "staff.home"),
                        getTranslation(KEY + "staff.state"),
                        getTranslation(KEY + "staff.fit")));
        met.forEach(one ->
                Optional.ofNullable(people.get(one.placement().id())).ifPresent(person -> table.row(row(one, person))));
        add(table);
    }

    /** Homes that several people want, where nobody has met yet. */
    private void several(List<Met> met) {
        met.stream()
                .filter(one -> one.placement().state() == State.BOTH_INTERESTED)
                .collect(Collectors.groupingBy(Met::home, java.util.LinkedHashMap::new, Collectors.counting()))
                .forEach((home, count) -> add(new Callout(
                        Tone.WARNING,
                        new Span(home.title() + ": "),
                        Links.to(Routes.decide(home.id()), getTranslation(KEY + "staff.several", count)))));
    }

    private List<Component> row(Met met, PersonSight.Person person) {
        return List.of(
                Links.to(Routes.item(met.placement().id()), person.name()),
                new Span(met.home().title()),
                new Span(getTranslation(KEY + "state." + met.placement().state().code())),
                new Span(getTranslation("ui.fit.points", person.score())));
    }
}
