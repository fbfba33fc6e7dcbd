package org.immerse.requests.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Writes a message to the other side. What is being written stays while the page around it follows the other side. */
final class MessageForm extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4000;
    private final transient Consumer<String> say;

    MessageForm(Consumer<String> say) {
        this.say = say;
    }

    @Override
    protected Div initContent() {
        ErrorSummary problems = new ErrorSummary();
        TextArea words = new TextArea(getTranslation("requests.message.label"));
        words.setHelperText(getTranslation("requests.message.help"));
        words.setMaxLength(MOST);
        words.setWidthFull();
        words.setId("requests-words");
        Map<String, TextArea> fields = Map.of("words", words);
        Button send = new Button(getTranslation("requests.message.send"), click -> {
            try {
                problems.clear(fields);
                say.accept(words.getValue());
                words.clear();
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        send.setId("requests-send");
        return new Div(new Card(
                getTranslation("requests.message.title"), Layouts.stack(problems, words, Layouts.actions(send))));
    }
}
