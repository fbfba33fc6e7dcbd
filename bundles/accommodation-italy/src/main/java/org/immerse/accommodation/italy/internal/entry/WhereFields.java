package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.people.PlaceDirectory;

/** Where the place is: its town from the list, and apart from it what is shown from the meeting on. */
final class WhereFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private static final int MOST_RESULTS = 50;
    private static final int FEWEST_LETTERS = 2;

    private final transient PlaceDirectory places;
    private final ComboBox<PlaceDirectory.Known> town = new ComboBox<>();
    private final TextField address = new TextField();
    private final NumberLine minutes;
    private final TextField stop = new TextField();

    WhereFields(Home home, PlaceDirectory places) {
        this.places = places;
        Home.Where where = home.where();
        town.setLabel(words("where.town"));
        town.setHelperText(words("where.town.help"));
        town.setItemLabelGenerator(this::label);
        town.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        town.addCustomValueSetListener(typed -> take(typed.getDetail()));
        town.setRequiredIndicatorVisible(true);
        if (!where.town().isBlank()) {
            town.setValue(new PlaceDirectory.Known("", where.town(), where.province(), where.point()));
        }
        address.setLabel(words("where.address"));
        address.setHelperText(words("where.address.help"));
        address.setValue(where.address());
        address.setRequiredIndicatorVisible(true);
        minutes = new NumberLine(words("where.minutes"), words("unit.minutes")).show(where.minutesToStop());
        stop.setLabel(words("where.stop"));
        stop.setHelperText(words("where.stop.help"));
        stop.setValue(where.stop());
        field("town", town).setWidthFull();
        field("address", address).setWidthFull();
        field("minutes", minutes);
        field("stop", stop).setWidthFull();
    }

    private java.util.stream.Stream<PlaceDirectory.Known> found(String typed) {
        return typed.strip().length() < FEWEST_LETTERS
                ? java.util.stream.Stream.empty()
                : places.search(typed, getLocale(), MOST_RESULTS).stream();
    }

    /** A name written to its end is as good as one chosen from the list. */
    private void take(String typed) {
        found(typed)
                .filter(known -> known.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .ifPresent(town::setValue);
    }

    private String label(PlaceDirectory.Known known) {
        return known.region().isEmpty() || known.region().equals(known.name())
                ? known.name()
                : getTranslation("accommodation-italy.home.place", known.name(), known.region());
    }

    @Override
    Home read(Home before, Unread problems) {
        Optional<PlaceDirectory.Known> known = town.getOptionalValue();
        return before.with(new Home.Where(
                known.map(PlaceDirectory.Known::name).orElse(""),
                known.map(WhereFields::province).orElse(""),
                known.map(PlaceDirectory.Known::point).orElse(before.where().point()),
                address.getValue().strip(),
                minutes.read("minutes", problems),
                stop.getValue().strip()));
    }

    private static String province(PlaceDirectory.Known known) {
        return known.region().isEmpty() ? known.name() : known.region();
    }
}
