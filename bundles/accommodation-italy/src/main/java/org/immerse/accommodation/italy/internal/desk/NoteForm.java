package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Writes something down about a young person; it cannot be changed afterwards. */
final class NoteForm extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4000;
    private final transient Component page;
    private final transient Consumer<String> keep;

    NoteForm(Component page, Consumer<String> keep) {
        this.page = page;
        this.keep = keep;
    }

    @Override
    protected Card initContent() {
        TextArea words = new TextArea(page.getTranslation("accommodation-italy.desk.note.words"));
        words.setHelperText(page.getTranslation("accommodation-italy.desk.note.help"));
        words.setMaxLength(MOST);
        words.setWidthFull();
        words.setId("accommodation-italy-note");
        ErrorSummary problems = new ErrorSummary();
        Map<String, Component> fields = Map.of("words", words);
        Button go = new Button(page.getTranslation("accommodation-italy.desk.note.go"), click -> {
            problems.clear(fields);
            try {
                keep.accept(words.getValue());
                words.clear();
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        go.setId("accommodation-italy-note-go");
        return new Card(page.getTranslation("accommodation-italy.desk.note.new"), problems, words, Layouts.actions(go))
                .stacked();
    }
}
