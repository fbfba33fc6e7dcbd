package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.BiConsumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.edit.Slug;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.page.editor.internal.domain.PageCheck;
import org.immerse.page.editor.internal.domain.PageContent;

/** Asks for the title of a new page, and for its name, which follows the title until it is changed. */
final class NewPageCard extends Div {
    private static final long serialVersionUID = 1L;
    private final TextField title = new TextField();
    private final TextField name = new TextField();
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields;
    private final transient BiConsumer<String, String> begin;
    private String suggested = "";

    /**
     * A card.
     *
     * @param begin told of the name and the title; may refuse them
     */
    NewPageCard(Words words, String language, BiConsumer<String, String> begin) {
        this.begin = begin;
        this.fields = Map.of(PageContent.TITLE + "." + language, title, "name", name);
        title.setLabel(words.say("new.title", words.language(language)));
        title.setId("new-title");
        title.setMaxLength(PageCheck.LONGEST.getOrDefault(PageContent.TITLE, 0));
        title.getElement().setAttribute("lang", language);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> suggest());
        name.setLabel(words.say("new.name"));
        name.setId("new-name");
        name.setHelperText(words.say("new.name.help"));
        name.addClassName("im-ltr");
        Button go = new Button(words.say("new.begin"), click -> go());
        go.setId("new-begin");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Card(words.say("new"), errors, new Paragraph(words.say("new.lead")), title, name, Layouts.actions(go))
                .stacked());
        title.focus();
    }

    private void suggest() {
        if (name.getValue().equals(suggested)) {
            suggested = Slug.of(title.getValue(), "");
            name.setValue(suggested);
        }
    }

    private void go() {
        errors.clear(fields);
        try {
            begin.accept(name.getValue().strip(), title.getValue().strip());
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }
}
