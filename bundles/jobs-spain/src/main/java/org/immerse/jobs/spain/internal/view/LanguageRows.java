package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.jobs.spain.internal.exchange.VacancyDraft;

/** Languages a vacancy asks for: each with a level, and whether it is necessary. */
final class LanguageRows extends Div {
    private final Concepts concepts;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = Layouts.stack();

    private record Row(ComboBox<String> language, Select<String> level, Checkbox necessary) {}

    LanguageRows(Concepts concepts) {
        this.concepts = concepts;
        addClassName("im-stack");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("jobs-spain.field.languages"));
        Button more = new Button(getTranslation("jobs-spain.form.language.add"), click -> addRow("", "", false));
        add(list, Layouts.row(more));
    }

    /** Shows what a draft says: {@code es:B1!|en:A1}. */
    void setText(List<String> languages) {
        languages.forEach(written -> {
            int colon = written.lastIndexOf(':');
            boolean necessary = written.endsWith("!");
            String level = written.substring(colon + 1).replace("!", "");
            addRow(written.substring(0, Math.max(0, colon)), level, necessary);
        });
        if (rows.isEmpty()) {
            addRow("", "", false);
        }
    }

    /** What a draft should say. */
    String text() {
        return VacancyDraft.join(rows.stream()
                .filter(row -> row.language().getValue() != null)
                .map(row -> row.language().getValue() + ":"
                        + Objects.requireNonNullElse(row.level().getValue(), "")
                        + (row.necessary().getValue() ? "!" : ""))
                .toList());
    }

    /** Where the focus goes when something is wrong. */
    Focusable<?> first() {
        return rows.getFirst().language();
    }

    private void addRow(String code, String level, boolean necessary) {
        int number = rows.size() + 1;
        ComboBox<String> language = new ComboBox<>(getTranslation("jobs-spain.form.language", number));
        language.setItems(codes(Concepts.LANGUAGE));
        language.setItemLabelGenerator(item -> label(Concepts.LANGUAGE, item));
        language.setClearButtonVisible(true);
        if (!code.isEmpty()) {
            language.setValue(code);
        }
        Select<String> levels = new Select<>();
        levels.setLabel(getTranslation("jobs-spain.form.language.level", number));
        levels.setItems(codes(Concepts.LANGUAGE_LEVEL));
        levels.setItemLabelGenerator(item -> label(Concepts.LANGUAGE_LEVEL, item));
        levels.setValue(level.isEmpty() ? "A2" : level);
        Checkbox must = new Checkbox(getTranslation("jobs-spain.form.language.necessary"), necessary);
        rows.add(new Row(language, levels, must));
        list.add(Layouts.row(language, levels, must));
    }

    private List<String> codes(String scheme) {
        return concepts.all(scheme).stream().map(Concept::notation).toList();
    }

    private String label(String scheme, String code) {
        return concepts.byNotation(scheme, code)
                .map(concept -> concept.label().in(getLocale()))
                .orElse(code);
    }
}
