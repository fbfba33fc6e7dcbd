package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.ui.kit.Layouts;

/** A place, and how far one would go from it. */
final class PlaceEditor implements AnswerEditor {
    /** Kilometres to choose from; the last stands for any distance. */
    private static final List<Integer> FAR = List.of(5, 10, 20, 30, 50, 100, 0);

    private static final int USUAL = 20;
    private static final int MOST_RESULTS = 50;
    private static final int FEWEST_LETTERS = 2;

    private final Asking asking;
    private final ComboBox<PlaceDirectory.Known> place = new ComboBox<>();
    private final Select<Integer> far = new Select<>();
    private final Div content;
    private Runnable changed = () -> {};

    PlaceEditor(Asking asking) {
        this.asking = asking;
        place.setLabel(asking.texts().of("people.place.label"));
        place.setHelperText(asking.texts().of("people.place.help"));
        place.setWidthFull();
        place.setItemLabelGenerator(this::label);
        place.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        far.setLabel(asking.texts().of("people.place.far"));
        far.setItems(FAR);
        far.setItemLabelGenerator(kilometres -> kilometres == null || kilometres == 0
                ? asking.texts().of("people.place.any-distance")
                : asking.texts().of("people.place.up-to", kilometres));
        far.setValue(USUAL);
        asking.before(Fact.Place.class).ifPresent(this::show);
        place.addValueChangeListener(change -> changed.run());
        far.addValueChangeListener(change -> changed.run());
        content = Layouts.stack(place, far);
    }

    private void show(Fact.Place before) {
        before.points().stream()
                .findFirst()
                .ifPresent(point -> place.setValue(new PlaceDirectory.Known("", before.name(), "", point)));
        int kilometres = (int) Math.round(before.radiusKilometres().orElse(0));
        if (!FAR.contains(kilometres)) {
            List<Integer> more = new ArrayList<>(FAR);
            more.add(FAR.size() - 1, kilometres);
            far.setItems(more);
        }
        far.setValue(kilometres);
    }

    private Stream<PlaceDirectory.Known> found(String typed) {
        if (typed.strip().length() < FEWEST_LETTERS) {
            return Stream.empty();
        }
        return asking.places().stream()
                .flatMap(directory -> directory.search(typed, asking.texts().locale(), MOST_RESULTS).stream());
    }

    private String label(PlaceDirectory.Known known) {
        return known.region().isEmpty() || known.region().equals(known.name())
                ? known.name()
                : asking.texts().of("people.place.in", known.name(), known.region());
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        int kilometres = far.getOptionalValue().orElse(0);
        OptionalDouble radius = kilometres == 0 ? OptionalDouble.empty() : OptionalDouble.of(kilometres);
        return place.getOptionalValue()
                .map(known -> new Fact.Place(List.of(known.point()), radius, false, known.name()));
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, place);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
