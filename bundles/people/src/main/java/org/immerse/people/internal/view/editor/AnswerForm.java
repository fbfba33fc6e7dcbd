package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;

/** The answers to one question: its editor, and below it 'I don't know' and 'I'd rather not say'. */
public final class AnswerForm extends Div {
    private static final long serialVersionUID = 1L;
    private final String question;
    private final transient AnswerEditor editor;
    private final RadioButtonGroup<String> open;

    /** A form that shows the answer so far. */
    public AnswerForm(Asking asking) {
        question = asking.question().field();
        editor = Editors.of(asking);
        addClassName("im-stack");
        List<Choice<String>> choices = new ArrayList<>();
        LeftOpen.none(asking).ifPresent(choices::add);
        choices.addAll(LeftOpen.choices(asking));
        open = Choices.one(asking.texts().of("people.answer.or"), choices);
        add(editor.component());
        if (!editor.offersLeftOpen()) {
            Paragraph or = new Paragraph(asking.texts().of("people.answer.or"));
            or.addClassName("im-or");
            add(or, open);
            asking.before().flatMap(AnswerForm::openValue).ifPresent(open::setValue);
            editor.onChange(open::clear);
        }
    }

    /** None was given as an answer: an empty set of concepts. */
    private static Optional<String> openValue(Answer before) {
        boolean none = before.fact()
                .filter(fact -> fact instanceof Fact.Concepts concepts
                        && concepts.weights().isEmpty())
                .isPresent();
        return none ? Optional.of(LeftOpen.NONE) : LeftOpen.value(before);
    }

    /**
     * The answer as it stands.
     *
     * @throws ProblemException naming one of {@link #fields} where something is wrong or missing
     */
    public Answer read(Instant now) {
        Optional<String> chosen = editor.offersLeftOpen() ? Optional.empty() : open.getOptionalValue();
        Optional<Answer.State> state = chosen.flatMap(LeftOpen::state).or(editor::leftOpen);
        if (state.isPresent()) {
            return new Answer(question, state.get(), Optional.empty(), editor.ownWords(), now);
        }
        if (chosen.filter(LeftOpen.NONE::equals).isPresent()) {
            return given(new Fact.Concepts(Map.of()), now);
        }
        Optional<Fact> fact = editor.fact();
        if (fact.isPresent()) {
            return given(fact.get(), now);
        }
        if (editor.ownWords().isEmpty()) {
            throw ProblemException.invalid(question, Text.of("people.answer.missing"));
        }
        return new Answer(question, Answer.State.NOT_KNOWN, Optional.empty(), editor.ownWords(), now);
    }

    /** Fields that problems can name. */
    public Map<String, Component> fields() {
        return editor.fields();
    }

    private Answer given(Fact fact, Instant now) {
        return new Answer(question, Answer.State.GIVEN, Optional.of(fact), editor.ownWords(), now);
    }
}
