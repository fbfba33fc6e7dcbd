package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/** Languages, each with how well one speaks it, in plain words. */
final class LanguagesEditor implements AnswerEditor {
    private final Asking asking;
    private final List<Concept> levels;
    private final List<LanguageRow> rows = new ArrayList<>();
    private final Div list = Layouts.stack();
    private final Div content;
    private Runnable changed = () -> {};

    LanguagesEditor(Asking asking) {
        this.asking = asking;
        levels = asking.all(Concepts.LANGUAGE_LEVEL);
        asking.before(Fact.Levels.class).ifPresent(this::show);
        if (rows.isEmpty()) {
            addRow();
        }
        Button more = new Button(asking.texts().of("people.languages.add"), Icons.small("plus"), click -> {
            addRow().focus();
            changed.run();
        });
        content = Layouts.stack(list, more);
    }

    private void show(Fact.Levels before) {
        before.ranks().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> asking.concepts()
                        .flatMap(known -> known.find(entry.getKey()))
                        .ifPresent(language -> addRow().show(language, entry.getValue())));
    }

    private LanguageRow addRow() {
        LanguageRow row = new LanguageRow(asking, levels, rows.size() + 1, () -> changed.run(), this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(LanguageRow row) {
        rows.remove(row);
        list.remove(row);
        if (rows.isEmpty()) {
            addRow();
        }
        changed.run();
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        Map<String, Integer> ranks = new TreeMap<>();
        for (LanguageRow row : rows) {
            if (row.isHalf()) {
                throw ProblemException.invalid(row.name(), Text.of("people.languages.half"));
            }
            row.language().ifPresent(iri -> ranks.merge(iri, row.rank(), Math::max));
        }
        return ranks.isEmpty() ? Optional.empty() : Optional.of(new Fact.Levels(ranks));
    }

    @Override
    public Map<String, Component> fields() {
        Map<String, Component> fields = new TreeMap<>();
        rows.forEach(row -> fields.put(row.name(), row.missing()));
        fields.put(asking.question().field(), rows.getFirst().missing());
        return fields;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
