package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.home.PlaceClearance;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Every place: how it stands with safeguarding, free beds, who lives there. People others care for are a number. Follows live. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PlacesView.ROUTE,
        title = "accommodation-italy.desk.places",
        menuTitle = "accommodation-italy.desk.places.menu",
        icon = "home",
        order = 120,
        roles = "CASEWORKER")
public final class PlacesView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/places";
    private static final long serialVersionUID = 1L;
    private final transient Homes homes;
    private final transient OpenHomes open;
    private final transient Safeguarding safeguarding;
    private final transient Placements placements;
    private final transient CareRegister care;
    private final transient DeskSight sight;
    private final transient UserSession session;
    private final transient DeskWords words;
    private final TextField search = new TextField();
    private final Div list = Layouts.stack();

    /** For whoever is signed in. */
    @Activate
    public PlacesView(
            @Reference Homes homes,
            @Reference OpenHomes open,
            @Reference Safeguarding safeguarding,
            @Reference Placements placements,
            @Reference CareRegister care,
            @Reference DeskSight sight,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.homes = homes;
        this.open = open;
        this.safeguarding = safeguarding;
        this.placements = placements;
        this.care = care;
        this.sight = sight;
        this.session = session;
        this.words = new DeskWords(messages, getLocale());
        setId("accommodation-italy-places");
        addClassName("im-stack");
        search.setLabel(words.of("places.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        live.follow(this, Set.of(Homes.CHANGED, Placements.CHANGED, "safeguarding.changed"), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(words.of("places"), words.of("places.lead")), search, list);
        show();
    }

    private void show() {
        list.removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Home> some = homes.all().stream()
                .filter(home -> (home.title() + " " + home.where().town() + " "
                                + home.host().name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        if (some.isEmpty()) {
            list.add(new EmptyState(words.of("places.none"), words.of("places.none-why")));
            return;
        }
        Map<String, Clearance> clearances = new HashMap<>();
        safeguarding.all(PlaceClearance.KIND).forEach(one -> clearances.put(one.subject(), one));
        Map<String, String> names = new HashMap<>();
        sight.rows(staff, DeskSight.COORDINATE, care.inCareOf(staff))
                .forEach(row -> names.put(row.person(), row.name()));
        DataTable table = new DataTable(
                words.of("places"),
                Stream.of("place", "town", "kind", "state", "beds", "lives")
                        .map(head -> words.of("places." + head))
                        .toList());
        some.forEach(home -> table.row(cells(home, clearances, names)));
        list.add(table);
    }

    private List<Component> cells(Home home, Map<String, Clearance> clearances, Map<String, String> names) {
        return List.of(
                Links.to("accommodation-italy/home/" + home.id(), home.title()),
                new Span(home.where().town()),
                new Span(words.any("accommodation-italy.profile.housing-kind.option."
                        + home.kind().key())),
                state(home, clearances),
                new Span(words.of(
                        "places.free", open.freeBeds(home), home.terms().beds())),
                lives(home, names));
    }

    private Component state(Home home, Map<String, Clearance> clearances) {
        Clearance.State state =
                clearances.containsKey(home.id()) ? clearances.get(home.id()).state() : Clearance.State.DRAFT;
        Tone tone = switch (state) {
            case APPROVED -> Tone.OK;
            case PAUSED -> Tone.ERROR;
            case DOCUMENTS_ASKED, VISIT_PLANNED -> Tone.WARNING;
            case DRAFT, ENDED -> Tone.PLAIN;
        };
        String key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new BadgeWord(words.any("safeguarding.state." + key), tone);
    }

    private Component lives(Home home, Map<String, String> names) {
        List<Placement> there = placements.ofHome(home.id()).stream()
                .filter(placement -> placement.state() == State.LIVING || placement.state() == State.TRIAL)
                .toList();
        Div cell = new Div();
        cell.addClassName("im-stack-s");
        there.stream()
                .filter(placement -> names.containsKey(placement.person()))
                .forEach(placement -> cell.add(new Div(Links.to(
                        PersonView.ROUTE + "/" + placement.person(), names.getOrDefault(placement.person(), "")))));
        long others = there.stream()
                .filter(placement -> !names.containsKey(placement.person()))
                .count();
        if (others > 0) {
            cell.add(new Span(words.of("places.others", others)));
        }
        if (there.isEmpty()) {
            cell.add(new Span(words.of("places.nobody")));
        }
        return cell;
    }
}
