package org.immerse.accommodation.italy.internal.living;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Map;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;

/** Something happened: how urgent it is, and what it was. Says what follows from it before it is sent. */
final class IncidentForm extends Div {
    private static final String KEY = "accommodation-italy.living.";
    private static final long serialVersionUID = 1L;
    private final RadioButtonGroup<Urgency> urgency;
    private final TextArea words = new TextArea();
    private final ErrorSummary problems = new ErrorSummary();

    /** What happens with a report. */
    interface Report {
        void send(Urgency urgency, String words);
    }

    IncidentForm(Report report) {
        addClassName("im-stack");
        urgency = Choices.one(
                getTranslation(KEY + "incident.urgency"),
                Arrays.stream(Urgency.values())
                        .map(one -> Choice.of(one, getTranslation(KEY + "urgency." + one.code())))
                        .toList());
        words.setLabel(getTranslation(KEY + "incident.words"));
        words.setHelperText(getTranslation(KEY + "incident.who"));
        words.setMaxLength(LivingDesk.MOST_WORDS);
        words.setWidthFull();
        Button send = new Button(getTranslation(KEY + "incident.send"), click -> send(report));
        send.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(
                new Callout(Tone.WARNING, getTranslation(KEY + "incident.emergency")),
                problems,
                urgency,
                words,
                new Paragraph(getTranslation(KEY + "incident.follows")),
                Layouts.actions(send));
    }

    private void send(Report report) {
        Map<String, Component> fields = Map.of("urgency", urgency, "words", words);
        problems.clear(fields);
        Urgency chosen = urgency.getValue();
        try {
            if (chosen == null) {
                throw ProblemException.invalid("urgency", Text.of(KEY + "problem.urgency"));
            }
            report.send(chosen, words.getValue());
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }
}
