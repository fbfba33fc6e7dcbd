package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.immerse.api.directory.PublicService;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FilterChips;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.directory.internal.search.Found;
import org.immerse.directory.internal.search.Wanted;

/** Services to choose from: by words as one types, by life event and topic, by filters, in a list and on a map. */
final class ListPage extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private final transient Around around;
    private final transient EntryWords words;
    private final Div results = Layouts.stack();
    private ListAddress address;

    ListPage(Around around, EntryWords words, ListAddress address) {
        this.around = around;
        this.words = words;
        this.address = address;
        addClassNames("im-stack", "im-services");
        results.addClassName("im-services");
        add(new PageHeader(words.say("title"), words.say("lead")), search(), filters(), results);
        show();
    }

    /** Looks again: something changed. */
    void show() {
        results.removeAll();
        List<Found> found = find(address);
        results.add(chips());
        if (!address.isFiltered()) {
            results.add(new FirstChoices(around, words, found));
        }
        H2 count = new H2(words.say(address.isFiltered() ? "found" : "all", found.size()));
        count.getElement().setAttribute("aria-live", "polite");
        count.setId("services-count");
        results.add(count);
        if (found.isEmpty()) {
            results.add(nothing());
        } else {
            results.add(views(), both(found));
        }
    }

    private List<Found> find(ListAddress one) {
        return around.search().find(wanted(one), words.reader());
    }

    private Wanted wanted(ListAddress one) {
        return one.wanted(town(one).map(PlaceDirectory.Known::point));
    }

    private Optional<PlaceDirectory.Known> town(ListAddress one) {
        return one.town().isEmpty() ? Optional.empty() : around.places().flatMap(places -> places.find(one.town()));
    }

    private Component search() {
        TextField field = new TextField(words.say("search"));
        field.setId("services-search");
        field.setHelperText(words.say("search.help"));
        field.setWidthFull();
        field.setMaxLength(100);
        field.setClearButtonVisible(true);
        field.setValue(address.words());
        field.setPrefixComponent(Icons.small("search"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> typed(change.getValue()));
        return field;
    }

    /** The list follows what is typed; the address too, without a new entry in the history for each letter. */
    private void typed(String value) {
        address = address.withWords(value);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address.path()), false);
        show();
    }

    private Component filters() {
        List<String> languages = around.search().find(Wanted.ALL, words.reader()).stream()
                .flatMap(found -> found.service().terms().languages().stream())
                .distinct()
                .toList();
        Div desk = new Div(new ServiceFilters(around, words, languages, address, this::go));
        desk.addClassName("im-desk");
        Button open = new Button(words.say("filter"), click -> {
            Dialog dialog = new Dialog();
            dialog.setHeaderTitle(words.say("filter"));
            Div inside = new Div(new ServiceFilters(around, words, languages, address, next -> {
                dialog.close();
                go(next);
            }));
            inside.addClassName("im-services");
            dialog.add(inside);
            dialog.getFooter().add(new Button(words.say("filter.close"), done -> dialog.close()));
            dialog.open();
        });
        open.setIcon(Icons.small("filter"));
        open.setId("services-filter");
        Div phone = new Div(open);
        phone.addClassNames("im-filterbar", "im-phone");
        return new Div(desk, phone);
    }

    private Component chips() {
        FilterChips chips = new FilterChips();
        if (!address.event().isEmpty()) {
            chips.add(
                    around.concept(PublicService.LIFE_EVENTS, address.event(), words.reader()),
                    () -> go(address.withEvent("")));
        }
        if (!address.topic().isEmpty()) {
            chips.add(
                    around.concept(PublicService.TOPICS, address.topic(), words.reader()),
                    () -> go(address.withTopic("")));
        }
        town(address)
                .ifPresent(town -> chips.add(
                        words.say("near", town.name(), words.say("kilometres", address.kilometres())),
                        () -> go(address.withTown(""))));
        address.area()
                .ifPresent(area -> chips.add(words.say("map.area"), () -> go(address.withArea(Optional.empty()))));
        if (!address.language().isEmpty()) {
            chips.add(words.say("speak", words.language(address.language())), () -> go(address.withLanguage("")));
        }
        chip(chips, "open", address.openNow(), address.withOpenNow(false));
        chip(chips, "free", address.free(), address.withFree(false));
        chip(chips, "walk-in", address.walkIn(), address.withWalkIn(false));
        chips.setVisible(chips.getComponentCount() > 0);
        return chips;
    }

    private void chip(FilterChips chips, String name, boolean chosen, ListAddress without) {
        if (chosen) {
            chips.add(words.say("filter." + name), () -> go(without));
        }
    }

    /** On phones: the list or the map. */
    private Component views() {
        Nav nav = new Nav(view("list", false), view("map", true));
        nav.addClassNames("im-chips", "im-phone");
        nav.setAriaLabel(words.say("views"));
        nav.setVisible(around.outline().isPresent());
        return nav;
    }

    private Anchor view(String name, boolean map) {
        Anchor link = new Anchor(address.withMap(map).path(), words.say("views." + name));
        link.addClassName("im-chip");
        if (address.map() == map) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component both(List<Found> found) {
        int last = Math.max(1, Math.ceilDiv(found.size(), PAGE));
        int page = Math.min(address.page(), last);
        ServiceCard cards =
                new ServiceCard(words, around.search().now(), around.site().zone());
        Div list = new Div();
        list.addClassName("im-matches");
        found.stream().skip((page - 1L) * PAGE).limit(PAGE).map(cards::of).forEach(list::add);
        Div column = Layouts.stack(
                list,
                new PageLinks(words, page, last, one -> address.withPage(one).path()));
        column.addClassName("list");
        Optional<ServicesMap> map = around.outline().map(outline -> new ServicesMap(words, outline, found, address));
        if (map.isEmpty()) {
            return column;
        }
        Div side = new Div(map.orElseThrow());
        side.addClassName("map");
        Div both = new Div(column, side);
        both.addClassName("im-listmap");
        both.setClassName("on-map", address.map());
        return both;
    }

    /** Why it is empty, and what would bring something. */
    private Component nothing() {
        int all = find(ListAddress.PLAIN).size();
        EmptyState empty =
                new EmptyState(words.say("empty"), all == 0 ? words.say("empty.none") : words.say("empty.why", all));
        if (!address.isFiltered()) {
            return empty;
        }
        tryThis(empty, "clock", "open", address.withOpenNow(false));
        tryThis(empty, "pin", "town", address.withTown("").withArea(Optional.empty()));
        tryThis(empty, "chat", "language", address.withLanguage(""));
        tryThis(empty, "euro", "free", address.withFree(false));
        tryThis(empty, "calendar", "walk-in", address.withWalkIn(false));
        tryThis(empty, "info", "topic", address.withTopic("").withEvent(""));
        tryThis(empty, "search", "words", address.withWords(""));
        return empty.actions(Links.button(Routes.SERVICES, words.say("empty.all")));
    }

    private void tryThis(EmptyState empty, String icon, String what, ListAddress other) {
        int brings = other.equals(address.withPage(1)) ? 0 : find(other).size();
        if (brings > 0) {
            empty.tryThis(icon, words.say("empty.try." + what), words.say("found", brings), other.path());
        }
    }

    private void go(ListAddress next) {
        UI.getCurrent().navigate(next.path());
    }
}
