package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/** What was chosen so far, each with a way to take it out again, and with years where they are asked. */
final class ChosenList extends UnorderedList {
    private static final long serialVersionUID = 1L;
    private static final int MOST_YEARS = 60;

    private final transient Asking asking;
    private final boolean withYears;
    private final transient Runnable changed;
    private final transient Map<String, Double> chosen = new LinkedHashMap<>();

    ChosenList(Asking asking, boolean withYears, Runnable changed) {
        this.asking = asking;
        this.withYears = withYears;
        this.changed = changed;
        addClassName("im-rows");
        getElement().setAttribute("aria-label", asking.texts().of("people.search.chosen"));
        setVisible(false);
    }

    void show(Map<String, Double> weights) {
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> choose(entry.getKey(), entry.getValue()));
    }

    void choose(String iri) {
        choose(iri, 1.0);
    }

    boolean contains(String iri) {
        return chosen.containsKey(iri);
    }

    Map<String, Double> weights() {
        return chosen;
    }

    private void choose(String iri, double weight) {
        if (chosen.putIfAbsent(iri, weight) != null) {
            return;
        }
        String label = asking.label(iri);
        Span tile = new Span(Icons.of("check"));
        tile.addClassNames("im-tilebox", "s");
        Span name = new Span(label);
        name.addClassName("t");
        Div body = Layouts.close(name);
        if (withYears) {
            body.add(years(iri, label, weight));
        }
        Button remove = new Button(asking.texts().of("people.search.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(asking.texts().of("people.search.remove-it", label));
        ListItem item = new ListItem(tile, body, remove);
        remove.addClickListener(click -> {
            chosen.remove(iri);
            remove(item);
            setVisible(!chosen.isEmpty());
            changed.run();
        });
        add(item);
        setVisible(true);
    }

    private IntegerField years(String iri, String label, double weight) {
        IntegerField years = new IntegerField(asking.texts().of("people.search.years"));
        years.setAriaLabel(asking.texts().of("people.search.years-of", label));
        years.setMin(0);
        years.setMax(MOST_YEARS);
        years.setStepButtonsVisible(true);
        years.setValue((int) Math.round(weight));
        years.addValueChangeListener(change -> {
            Integer wanted = change.getValue();
            double inRange = wanted == null ? 1 : Math.clamp(wanted, 0, MOST_YEARS);
            chosen.replace(iri, Math.max(0.5, inRange));
            changed.run();
        });
        return years;
    }
}
