package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.directory.internal.entry.Returned;

/** Asks why an entry goes back to its office: what is wrong with the reason is said beside it, and what was typed stays. */
final class GiveBackDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    GiveBackDialog(Form form, Consumer<String> give) {
        setHeaderTitle(form.say("give-back.title"));
        setWidth("32rem");
        setMaxWidth("calc(100vw - 2rem)");
        ErrorSummary problems = new ErrorSummary();
        TextArea reason = new TextArea(form.say("give-back.reason"));
        reason.setId("give-back-reason");
        reason.setHelperText(form.say("give-back.help", Returned.LONGEST));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Returned.LONGEST);
        reason.setMinRows(4);
        reason.setWidthFull();
        reason.getElement().setAttribute("dir", "auto");
        Div content = Layouts.stack(problems, new Paragraph(form.say("give-back.what")), reason);
        add(content);
        Button go = new Button(form.say("give-back"), click -> {
            problems.clear(Map.of("reason", reason));
            try {
                give.accept(reason.getValue());
                close();
            } catch (ProblemException problem) {
                problems.show(problem, Map.of("reason", reason));
            }
        });
        go.setId("give-back-go");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(go, new Button(form.say("give-back.keep"), click -> close()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }
}
