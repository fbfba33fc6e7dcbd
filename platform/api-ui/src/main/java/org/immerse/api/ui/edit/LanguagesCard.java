package org.immerse.api.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;

/** Chooses the two languages a form shows side by side. */
public final class LanguagesCard extends Div {
    private static final long serialVersionUID = 1L;
    private final Select<String> from;
    private final Select<String> to;

    /** @param all that can be chosen, by ISO 639 code */
    public LanguagesCard(WordsForm form, List<String> all) {
        from = select(form, "ui.words.languages.from", all, form.source());
        to = select(form, "ui.words.languages.to", all, form.target());
        from.setId("edit-from");
        to.setId("edit-to");
        from.addValueChangeListener(change -> form.languages(from.getValue(), to.getValue()));
        to.addValueChangeListener(change -> form.languages(from.getValue(), to.getValue()));
        Card card = new Card(
                form.message("ui.words.languages.title"),
                new Paragraph(form.message("ui.words.languages.lead")),
                Layouts.row(from, to));
        add(card.stacked());
    }

    /** Shows a language beside the one written in, if it is not shown yet. */
    public void show(String language) {
        if (!language.equals(from.getValue()) && !language.equals(to.getValue())) {
            to.setValue(language);
        }
    }

    private static Select<String> select(WordsForm form, String label, List<String> all, String chosen) {
        Select<String> select = new Select<>();
        select.setLabel(form.message(label));
        select.setItems(all);
        select.setItemLabelGenerator(form::language);
        select.setValue(chosen);
        return select;
    }
}
