package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;

/** Where answers stay: on the device, unless the person says otherwise. */
final class KeepCard extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final Div buttons = Layouts.row();

    KeepCard(Words words, boolean other, boolean signedIn) {
        this.words = words;
        addClassName("im-stack");
        add(new Paragraph(words.say(other ? "eligibility.for.other.note" : "eligibility.answers.kept")));
        if (signedIn && !other) {
            add(new Paragraph(words.say("eligibility.answers.save.what")));
        }
        add(buttons);
    }

    void save(Answers answers, Runnable save) {
        if (!answers.given().isEmpty()) {
            Button button = new Button(words.say("eligibility.answers.save"));
            button.setId("eligibility-save");
            button.addClickListener(click -> {
                save.run();
                Callout done = new Callout(Tone.OK, words.say("eligibility.answers.saved"));
                done.getElement().setAttribute("role", "status");
                replace(button, done);
            });
            buttons.add(button);
        }
    }

    void file(Runnable use, Runnable forget) {
        buttons.add(quiet("eligibility.answers.load", use));
        Button gone = quiet("eligibility.file.forget", forget);
        gone.addClickListener(click -> gone.setEnabled(false));
        buttons.add(gone);
    }

    void forget(Runnable forget) {
        Button button = quiet("eligibility.answers.forget", forget);
        button.setId("eligibility-forget");
        buttons.add(button);
    }

    private Button quiet(String key, Runnable action) {
        Button button = new Button(words.say(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void replace(Button button, Callout done) {
        buttons.remove(button);
        addComponentAsFirst(done);
    }
}
