package org.immerse.directory.internal.view;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immerse.api.directory.MapOutline;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.people.PlaceDirectory;

/** What can be left out of the list; each choice becomes a new address. */
final class ServiceFilters extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> FAR = List.of(2, 5, 10, 25, 50);
    private static final int MOST = 50;
    private final transient Around around;
    private final transient EntryWords words;
    private final ListAddress address;
    private final transient Consumer<ListAddress> go;

    ServiceFilters(
            Around around, EntryWords words, List<String> languages, ListAddress address, Consumer<ListAddress> go) {
        this.around = around;
        this.words = words;
        this.address = address;
        this.go = go;
        addClassName("im-filterline");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("filter"));
        add(concepts("topic", PublicService.TOPICS, address.topic(), one -> go.accept(address.withTopic(one))));
        add(concepts("event", PublicService.LIFE_EVENTS, address.event(), one -> go.accept(address.withEvent(one))));
        around.places().ifPresent(places -> {
            add(town(places));
            if (!address.town().isEmpty()) {
                add(far());
            }
        });
        add(language(languages));
        add(
                box("open", address.openNow(), address::withOpenNow),
                box("free", address.free(), address::withFree),
                box("walk-in", address.walkIn(), address::withWalkIn));
    }

    private Select<String> concepts(String name, String scheme, String chosen, Consumer<String> choose) {
        List<String> codes = new ArrayList<>(List.of(""));
        around.concepts(scheme).stream().map(Concept::notation).forEach(codes::add);
        if (!codes.contains(chosen)) {
            codes.add(chosen);
        }
        return select(
                name,
                codes,
                code -> code.isEmpty()
                        ? words.say("filter." + name + ".all")
                        : around.concept(scheme, code, words.reader()),
                chosen,
                choose);
    }

    private Select<String> language(List<String> spoken) {
        List<String> codes = new ArrayList<>(List.of(""));
        spoken.stream().sorted(Comparator.comparing(words::language)).forEach(codes::add);
        if (!codes.contains(address.language())) {
            codes.add(address.language());
        }
        return select(
                "language",
                codes,
                code -> code.isEmpty() ? words.say("filter.language.all") : words.language(code),
                address.language(),
                one -> go.accept(address.withLanguage(one)));
    }

    private Select<Integer> far() {
        List<Integer> far = new ArrayList<>(FAR);
        if (!far.contains(address.kilometres())) {
            far.add(address.kilometres());
        }
        return select(
                "far",
                far,
                kilometres -> words.say("kilometres", kilometres),
                address.kilometres(),
                one -> go.accept(address.withKilometres(one)));
    }

    private <T> Select<T> select(String name, List<T> items, Function<T, String> label, T value, Consumer<T> choose) {
        Select<T> select = new Select<>();
        select.setLabel(words.say("filter." + name));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        select.setId("services-" + name);
        select.addValueChangeListener(change -> choose.accept(change.getValue()));
        return select;
    }

    private ComboBox<PlaceDirectory.Known> town(PlaceDirectory places) {
        ComboBox<PlaceDirectory.Known> town = new ComboBox<>(words.say("filter.town"));
        town.setId("services-town");
        town.setPlaceholder("");
        town.setClearButtonVisible(true);
        town.setItemLabelGenerator(PlaceDirectory.Known::name);
        town.setItems(query -> found(places, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        places.find(address.town()).ifPresent(town::setValue);
        town.addValueChangeListener(change -> go.accept(address.withTown(
                change.getValue() == null ? "" : change.getValue().id())));
        return town;
    }

    /** Towns by what was typed; before that, the large ones. */
    private Stream<PlaceDirectory.Known> found(PlaceDirectory places, String typed) {
        if (!typed.isBlank()) {
            return places.search(typed, words.reader(), MOST).stream();
        }
        return around.outline().map(MapOutline::towns).orElse(List.of()).stream()
                .flatMap(one -> places.search(one.name().in(Locale.ENGLISH), words.reader(), 1).stream())
                .distinct();
    }

    private Checkbox box(String name, boolean chosen, Function<Boolean, ListAddress> next) {
        Checkbox box = new Checkbox(words.say("filter." + name), chosen);
        box.setId("services-" + name);
        box.addValueChangeListener(change -> go.accept(next.apply(change.getValue())));
        return box;
    }
}
