package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;

/** What can be left out of a list of vacancies; each choice becomes a new address. */
final class JobFilters extends Div {
    private static final List<String> DISTANCES = List.of("", "5", "15", "30", "60", ListAddress.ANY);

    private final Concepts concepts;
    private final Locale locale;
    private final ListAddress address;
    private final Consumer<ListAddress> go;

    /**
     * Filters.
     *
     * @param provinces names with the number of open vacancies
     * @param withDistance whether the reader's place is known
     */
    JobFilters(
            Concepts concepts,
            Map<String, Integer> provinces,
            boolean withDistance,
            ListAddress address,
            Consumer<ListAddress> go) {
        this.concepts = concepts;
        this.locale = getLocale();
        this.address = address;
        this.go = go;
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("jobs-spain.filter"));
        add(new H2(getTranslation("jobs-spain.filter")));
        if (withDistance) {
            add(distance());
        }
        add(province(provinces));
        add(several(Concepts.WORKING_TIME, "times", address.times(), times -> go.accept(address.withTimes(times))));
        add(several(
                Concepts.CONTRACT,
                "contract",
                address.contracts(),
                contracts -> go.accept(address.withContracts(contracts))));
        add(remote());
    }

    private RadioButtonGroup<String> distance() {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(getTranslation("jobs-spain.filter.distance"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        List<String> choices = new ArrayList<>(DISTANCES);
        if (!choices.contains(address.distance())) {
            choices.add(address.distance());
        }
        group.setItems(choices);
        group.setItemLabelGenerator(this::distanceWords);
        group.setValue(address.distance());
        group.addValueChangeListener(change -> go.accept(address.withDistance(change.getValue())));
        return group;
    }

    String distanceWords(String distance) {
        return switch (distance) {
            case "" -> getTranslation("jobs-spain.filter.distance.own");
            case ListAddress.ANY -> getTranslation("jobs-spain.filter.distance.any");
            default -> getTranslation("jobs-spain.filter.distance.km", Integer.parseInt(distance));
        };
    }

    private Select<String> province(Map<String, Integer> provinces) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation("jobs-spain.filter.province"));
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(provinces.keySet());
        if (!names.contains(address.province())) {
            names.add(address.province());
        }
        select.setItems(names);
        select.setItemLabelGenerator(name -> provinceWords(name, provinces));
        select.setValue(address.province());
        select.addValueChangeListener(change -> go.accept(address.withProvince(change.getValue())));
        return select;
    }

    private String provinceWords(String name, Map<String, Integer> provinces) {
        return name.isEmpty()
                ? getTranslation("jobs-spain.filter.province.all")
                : getTranslation("jobs-spain.filter.count", name, provinces.getOrDefault(name, 0));
    }

    private CheckboxGroup<String> several(
            String scheme, String label, Set<String> chosen, Consumer<Set<String>> choose) {
        CheckboxGroup<String> group = new CheckboxGroup<>(getTranslation("jobs-spain.filter." + label));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        List<String> codes =
                concepts.all(scheme).stream().map(Concept::notation).toList();
        group.setItems(codes);
        group.setItemLabelGenerator(code -> conceptWords(scheme, code));
        group.setValue(Set.copyOf(codes.stream().filter(chosen::contains).toList()));
        group.addValueChangeListener(change -> choose.accept(change.getValue()));
        return group;
    }

    String conceptWords(String scheme, String code) {
        return concepts.byNotation(scheme, code)
                .map(concept -> concept.label().in(locale))
                .orElse(code);
    }

    private Checkbox remote() {
        Checkbox box = new Checkbox(getTranslation("jobs-spain.filter.remote"), address.remote());
        box.addValueChangeListener(change -> go.accept(address.withRemote(change.getValue())));
        return box;
    }
}
