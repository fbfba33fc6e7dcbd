package org.immerse.accommodation.italy.internal.living;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Map;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/** How is it? A few faces with words, own words, and whether to talk to somebody. */
final class CheckInForm extends Div {
    private static final String KEY = "accommodation-italy.living.";
    private static final long serialVersionUID = 1L;
    private final RadioButtonGroup<Mood> mood;
    private final TextArea words = new TextArea();
    private final Checkbox talk = new Checkbox();
    private final ErrorSummary problems = new ErrorSummary();

    /** What happens with an answer. */
    interface Answer {
        void say(Mood mood, String words, boolean talk);
    }

    CheckInForm(String question, Answer answer) {
        addClassName("im-stack");
        mood = Choices.one(
                question,
                Arrays.stream(Mood.values())
                        .map(one -> Choice.of(one, getTranslation(KEY + "mood." + one.code()))
                                .withIcon(one.icon()))
                        .toList());
        words.setLabel(getTranslation(KEY + "words"));
        words.setHelperText(getTranslation(KEY + "words.help"));
        words.setMaxLength(LivingDesk.MOST_WORDS);
        words.setWidthFull();
        talk.setLabel(getTranslation(KEY + "talk"));
        Button send = new Button(getTranslation(KEY + "send"), Icons.small("check"), click -> send(answer));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(problems, mood, words, talk, Layouts.actions(send));
    }

    private void send(Answer answer) {
        Map<String, com.vaadin.flow.component.Component> fields = Map.of("mood", mood, "words", words);
        problems.clear(fields);
        Mood chosen = mood.getValue();
        try {
            if (chosen == null) {
                throw ProblemException.invalid("mood", Text.of(KEY + "problem.mood"));
            }
            answer.say(chosen, words.getValue(), talk.getValue());
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }
}
