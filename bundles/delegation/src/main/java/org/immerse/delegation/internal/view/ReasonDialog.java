package org.immerse.delegation.internal.view;

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

/** Asks before somebody stops acting for a person: what it means, and why. The safe button has the focus. */
final class ReasonDialog {
    private static final int MOST = 500;
    private final Dialog dialog = new Dialog();

    ReasonDialog(Words words, String who, Consumer<String> end) {
        dialog.setHeaderTitle(words.of("delegation.end.title", who));
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        ErrorSummary problems = new ErrorSummary();
        TextArea reason = new TextArea(words.of("delegation.end.reason"));
        reason.setHelperText(words.of("delegation.end.reason-help"));
        reason.setRequired(true);
        reason.setMaxLength(MOST);
        reason.setWidthFull();
        reason.setId("delegation-reason");
        dialog.add(Layouts.stack(problems, new Paragraph(words.of("delegation.end.text")), reason));
        Button keep = new Button(words.of("delegation.end.keep"), click -> dialog.close());
        Button go = new Button(words.of("delegation.end.go"), click -> {
            try {
                end.accept(reason.getValue());
                dialog.close();
            } catch (ProblemException problem) {
                problems.show(problem, Map.of("reason", reason));
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_ERROR);
        go.setId("delegation-end-go");
        dialog.getFooter().add(go, keep);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                keep.focus();
            }
        });
    }

    void open() {
        dialog.open();
    }
}
