package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Layouts;

/** Own words; one line for how to reach somebody. */
final class WordsEditor implements AnswerEditor {
    private static final String EMAIL = "contact-email";
    private static final String PHONE = "contact-phone";
    private static final Set<String> SHORT = Set.of("contact-name", EMAIL, PHONE);
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST = 2000;
    private static final int MOST_SHORT = 200;

    private final Asking asking;
    private final TextFieldBase<?, String> words;
    private final Div content;
    private Runnable changed = () -> {};

    WordsEditor(Asking asking) {
        this.asking = asking;
        words = field(asking.question().field());
        words.setLabel(asking.texts().nameOf(asking.question()));
        words.setWidthFull();
        words.setValue(asking.before(Fact.Words.class).map(Fact.Words::text).orElse(""));
        words.addValueChangeListener(change -> changed.run());
        content = Layouts.stack(words);
    }

    private static TextFieldBase<?, String> field(String name) {
        if (!SHORT.contains(name)) {
            TextArea area = new TextArea();
            area.setMaxLength(MOST);
            area.setValueChangeMode(ValueChangeMode.ON_BLUR);
            return area;
        }
        TextField line = new TextField();
        line.setMaxLength(MOST_SHORT);
        if (!name.equals("contact-name")) {
            line.addClassName("im-ltr");
            line.getElement().setAttribute("inputmode", name.equals(EMAIL) ? "email" : "tel");
        }
        return line;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        String said = words.getValue().strip();
        String field = asking.question().field();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (field.equals(EMAIL) && !said.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw ProblemException.invalid(field, Text.of("people.words.email"));
        }
        if (field.equals(PHONE) && said.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            throw ProblemException.invalid(field, Text.of("people.words.phone"));
        }
        return Optional.of(new Fact.Words(said));
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, words);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
