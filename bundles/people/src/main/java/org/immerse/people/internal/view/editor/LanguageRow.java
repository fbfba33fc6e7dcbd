package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;

/** One language and its level. */
final class LanguageRow extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST_RESULTS = 100;

    private final transient Asking asking;
    private final transient List<Concept> sorted;
    private final String name;
    private final ComboBox<Concept> language = new ComboBox<>();
    private final Select<Concept> level = new Select<>();
    private final transient List<Concept> levels;

    LanguageRow(Asking asking, List<Concept> levels, int number, Runnable changed, Consumer<LanguageRow> remove) {
        this.asking = asking;
        this.levels = levels;
        this.name = "language-" + number;
        Collator collator = Collator.getInstance(asking.texts().locale());
        sorted = asking.all(Concepts.LANGUAGE).stream()
                .sorted(Comparator.comparing(asking::label, collator))
                .toList();
        addClassName("im-card");
        prepareLanguage();
        prepareLevel();
        Button out = new Button(asking.texts().of("people.languages.remove"), click -> remove.accept(this));
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        language.addValueChangeListener(change -> changed.run());
        level.addValueChangeListener(change -> changed.run());
        add(Layouts.stack(language, level, Layouts.row(out)));
    }

    private void prepareLanguage() {
        language.setLabel(asking.texts().of("people.languages.language"));
        language.setWidthFull();
        language.setItemLabelGenerator(asking::label);
        language.setItems(query -> {
            String typed = query.getFilter().orElse("");
            return found(typed).skip(query.getOffset()).limit(query.getLimit());
        });
    }

    private void prepareLevel() {
        level.setLabel(asking.texts().of("people.languages.level"));
        level.setWidthFull();
        level.setItems(levels);
        level.setItemLabelGenerator(concept -> concept == null ? "" : asking.label(concept));
        level.setRenderer(new ComponentRenderer<Component, Concept>(concept -> {
            Span meaning = new Span(concept.definition().in(asking.texts().locale()));
            meaning.addClassName("d");
            meaning.getStyle().set("display", "block");
            return new Div(new Strong(asking.label(concept)), meaning);
        }));
    }

    private Stream<Concept> found(String typed) {
        if (typed.isBlank()) {
            return sorted.stream();
        }
        return asking
                .concepts()
                .map(known ->
                        known.search(Concepts.LANGUAGE, typed, asking.texts().locale(), MOST_RESULTS))
                .orElse(List.of())
                .stream()
                .map(ConceptMatch::concept);
    }

    void show(Concept spoken, int rank) {
        language.setValue(spoken);
        levels.stream()
                .filter(concept -> concept.rank().orElse(-1) == rank)
                .findFirst()
                .ifPresent(level::setValue);
    }

    String name() {
        return name;
    }

    boolean isHalf() {
        return language.isEmpty() != level.isEmpty();
    }

    Optional<String> language() {
        return language.getOptionalValue().map(Concept::iri);
    }

    int rank() {
        return level.getOptionalValue().map(concept -> concept.rank().orElse(0)).orElse(0);
    }

    /** The field to go to where something is missing. */
    Component missing() {
        return language.isEmpty() ? language : level;
    }

    void focus() {
        language.focus();
    }
}
