package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.people.Question;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/** Concepts found by search in one's own language, or taken from suggestions; what was typed and not found is kept as it is. */
final class SearchEditor implements AnswerEditor {
    private static final int MOST_RESULTS = 100;
    private static final int MOST_SUGGESTIONS = 12;
    private static final int MOST_WORDS = 2000;

    private final Asking asking;
    private final ComboBox<ConceptMatch> search = new ComboBox<>();
    private final TextArea words = new TextArea();
    private final ChosenList chosen;
    private final Div suggestions = Layouts.row();
    private final Div content = Layouts.stack();
    private Runnable changed = () -> {};

    SearchEditor(Asking asking) {
        this.asking = asking;
        boolean withYears = asking.question().kind() == Question.Kind.EXPERIENCE;
        chosen = new ChosenList(asking, withYears, this::chosenChanged);
        asking.before(Fact.Concepts.class).map(Fact.Concepts::weights).ifPresent(chosen::show);
        prepareSearch();
        prepareWords();
        content.add(search, chosen);
        suggest();
        content.add(words);
    }

    private void prepareSearch() {
        search.setLabel(asking.texts().of("people.search.label"));
        search.setHelperText(asking.texts().of("people.search.help"));
        search.setWidthFull();
        search.setItems(query -> {
            String typed = query.getFilter().orElse("");
            int skip = query.getOffset();
            int wanted = Math.min(MOST_RESULTS, skip + query.getLimit());
            return found(typed, wanted).skip(skip).limit(query.getLimit());
        });
        search.setItemLabelGenerator(this::label);
        search.addValueChangeListener(change -> {
            ConceptMatch match = change.getValue();
            if (match != null) {
                chosen.choose(match.concept().iri());
                search.clear();
                chosenChanged();
            }
        });
        search.addCustomValueSetListener(typed -> keep(typed.getDetail()));
    }

    private void prepareWords() {
        words.setLabel(asking.texts().of("people.search.words"));
        words.setHelperText(asking.texts().of("people.search.words-help"));
        words.setMaxLength(MOST_WORDS);
        words.setWidthFull();
        words.setValue(asking.before().map(before -> before.ownWords()).orElse(""));
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private Stream<ConceptMatch> found(String typed, int wanted) {
        return asking
                .concepts()
                .map(known -> known.search(
                        asking.question().scheme(), typed, asking.texts().locale(), wanted))
                .orElse(List.of())
                .stream();
    }

    /** The label that was found, with the usual one where they differ. */
    private String label(ConceptMatch match) {
        String usual = asking.label(match.concept());
        return match.matchedLabel().equalsIgnoreCase(usual)
                ? usual
                : asking.texts().of("people.search.found", match.matchedLabel(), usual);
    }

    private void keep(String typed) {
        if (!typed.isBlank() && !words.getValue().contains(typed)) {
            words.setValue(words.getValue().isBlank() ? typed : words.getValue() + "\n" + typed);
            changed.run();
        }
        search.clear();
    }

    private void chosenChanged() {
        changed.run();
        suggest();
    }

    /** What another answer suggests, as buttons; what is chosen already is left out. */
    private void suggest() {
        List<String> iris = Suggestions.of(asking).stream()
                .filter(iri -> !chosen.contains(iri))
                .limit(MOST_SUGGESTIONS)
                .toList();
        suggestions.removeAll();
        if (iris.isEmpty()) {
            content.remove(suggestions.getParent().isPresent() ? List.of(suggestions) : List.of());
            return;
        }
        H2 heading = new H2(asking.texts().of("people.search.suggested"));
        heading.getStyle().set("inline-size", "100%");
        suggestions.add(heading);
        for (String iri : iris) {
            Button take = new Button(asking.label(iri), Icons.small("plus"), click -> {
                chosen.choose(iri);
                chosenChanged();
            });
            take.setAriaLabel(asking.texts().of("people.search.add", asking.label(iri)));
            suggestions.add(take);
        }
        if (suggestions.getParent().isEmpty()) {
            content.addComponentAtIndex(2, suggestions);
        }
    }

    @Override
    public Component component() {
        return asking.concepts().isPresent()
                ? content
                : new Div(new Paragraph(asking.texts().of("people.search.off")), words);
    }

    @Override
    public Optional<Fact> fact() {
        Map<String, Double> weights = new LinkedHashMap<>(chosen.weights());
        return weights.isEmpty() ? Optional.empty() : Optional.of(new Fact.Concepts(weights));
    }

    @Override
    public String ownWords() {
        return words.getValue().strip();
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, search);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
