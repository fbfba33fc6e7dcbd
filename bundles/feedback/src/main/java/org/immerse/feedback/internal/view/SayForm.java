package org.immerse.feedback.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.BiConsumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Writes something more to a complaint; staff can close it with it. */
final class SayForm extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4000;
    private final transient Words words;
    private final boolean staff;
    private final transient BiConsumer<String, Boolean> say;

    SayForm(Words words, boolean staff, BiConsumer<String, Boolean> say) {
        this.words = words;
        this.staff = staff;
        this.say = say;
    }

    @Override
    protected Card initContent() {
        ErrorSummary problems = new ErrorSummary();
        TextArea text = new TextArea(words.of(staff ? "say.staff" : "say"));
        text.setMaxLength(MOST);
        text.setWidthFull();
        text.setId("feedback-say");
        Button send = new Button(words.of(staff ? "say.answer" : "say.send"), click -> send(problems, text, false));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("feedback-send");
        Div actions = Layouts.actions(send);
        if (staff) {
            Button close = new Button(words.of("say.close"), click -> send(problems, text, true));
            close.setId("feedback-close");
            actions.add(close);
        }
        return new Card(words.of(staff ? "say.staff.title" : "say.title"), problems, text, actions).stacked();
    }

    private void send(ErrorSummary problems, TextArea text, boolean close) {
        Map<String, TextArea> fields = Map.of("words", text);
        problems.clear(fields);
        try {
            say.accept(text.getValue(), close);
            text.clear();
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }
}
