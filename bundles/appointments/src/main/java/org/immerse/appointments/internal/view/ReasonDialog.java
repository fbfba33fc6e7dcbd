package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Asks before something is cancelled, and for a reason. The safe button has the focus. */
final class ReasonDialog {
    private final Dialog dialog = new Dialog();
    private final TextArea reason = new TextArea();

    ReasonDialog(Words words, String title, String text, String go, Consumer<String> cancel) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        ErrorSummary problems = new ErrorSummary();
        reason.setLabel(words.say("appointments.cancel.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setId("appointments-reason");
        Button keep = new Button(words.say("appointments.cancel.keep"), click -> dialog.close());
        Button doIt = new Button(go, click -> {
            try {
                cancel.accept(reason.getValue());
                dialog.close();
            } catch (ProblemException problem) {
                problems.show(problem, Map.of("reason", reason));
            }
        });
        doIt.addThemeVariants(ButtonVariant.LUMO_ERROR);
        doIt.setId("appointments-cancel-go");
        dialog.add(Layouts.stack(problems, new Paragraph(text), reason));
        dialog.getFooter().add(doIt, keep);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                keep.focus();
            }
        });
    }

    /** The reason must be given. */
    ReasonDialog required(Words words) {
        reason.setLabel(words.say("appointments.cancel.host-reason"));
        reason.setRequiredIndicatorVisible(true);
        return this;
    }

    void open() {
        dialog.open();
    }
}
