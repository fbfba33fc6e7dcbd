package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;

/** Fields to choose concepts in: values are IRIs, or codes for small schemes. */
final class ConceptFields {
    private static final int MOST = 50;

    private final Concepts concepts;
    private final Locale locale;

    ConceptFields(Concepts concepts, Locale locale) {
        this.concepts = concepts;
        this.locale = locale;
    }

    /** One concept found by typing; before that, what the supplier suggests. */
    ComboBox<String> search(String scheme, Supplier<List<String>> suggestions) {
        ComboBox<String> box = new ComboBox<>();
        box.setItemLabelGenerator(this::label);
        box.setItems(query -> found(scheme, query, suggestions));
        box.setClearButtonVisible(true);
        return box;
    }

    /** Several concepts found by typing; before that, what the supplier suggests. */
    MultiSelectComboBox<String> searchSeveral(String scheme, Supplier<List<String>> suggestions) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
        box.setItemLabelGenerator(this::label);
        box.setItems(query -> found(scheme, query, suggestions));
        return box;
    }

    /** One of a small scheme, or none. */
    Select<String> one(String scheme, String nothing) {
        Select<String> select = new Select<>();
        select.setItems(codes(scheme));
        select.setItemLabelGenerator(code -> code == null ? nothing : codeLabel(scheme, code));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(nothing);
        return select;
    }

    /** Any of a small scheme. */
    MultiSelectComboBox<String> several(String scheme) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
        box.setItems(codes(scheme));
        box.setItemLabelGenerator(code -> codeLabel(scheme, code));
        return box;
    }

    private Stream<String> found(String scheme, Query<String, String> query, Supplier<List<String>> suggestions) {
        String typed = query.getFilter().orElse("").strip();
        List<String> iris = typed.isEmpty()
                ? suggestions.get()
                : concepts.search(scheme, typed, locale, MOST).stream()
                        .map(match -> match.concept().iri())
                        .toList();
        return iris.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    /** Skills of an occupation that are not chosen yet, essential ones first. */
    List<String> skillsOf(String occupation) {
        List<String> skills = new ArrayList<>();
        if (!occupation.isEmpty()) {
            var all = concepts.skillsOf(occupation);
            all.forEach((iri, essential) -> skills.add(essential ? 0 : skills.size(), iri));
        }
        return skills;
    }

    /** Occupations a title could mean. */
    List<String> occupationsFor(String title) {
        return title.isBlank()
                ? List.of()
                : concepts.search(Concepts.OCCUPATION, title, locale, 5).stream()
                        .map(match -> match.concept().iri())
                        .toList();
    }

    private List<String> codes(String scheme) {
        return concepts.all(scheme).stream().map(Concept::notation).toList();
    }

    private String label(String iri) {
        return concepts.label(iri, locale);
    }

    private String codeLabel(String scheme, String code) {
        return concepts.byNotation(scheme, code)
                .map(concept -> concept.label().in(locale))
                .orElse(code);
    }
}
