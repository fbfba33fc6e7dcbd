package org.immerse.referrals.internal.view;

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
import org.immerse.referrals.internal.domain.Action;

/** Asks before a step: what it means, and the reason where one is due. The safe button has the focus. */
final class ReasonDialog {
    private static final int MOST = 2000;
    private final Dialog dialog = new Dialog();

    ReasonDialog(Words words, Action action, Consumer<String> act) {
        String key = "confirm." + Words.lower(action);
        dialog.setHeaderTitle(words.of("asks", words.of("action." + Words.lower(action))));
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        ErrorSummary problems = new ErrorSummary();
        TextArea reason = new TextArea(words.of(action.needsWords() ? "reason" : "reason.optional"));
        reason.setRequired(action.needsWords());
        reason.setMaxLength(MOST);
        reason.setWidthFull();
        reason.setId("referrals-reason");
        dialog.add(Layouts.stack(problems, new Paragraph(words.of(key)), reason));
        Button keep = new Button(words.of("confirm.keep"), click -> dialog.close());
        Button go = new Button(words.of("action." + Words.lower(action)), click -> {
            try {
                act.accept(reason.getValue());
                dialog.close();
            } catch (ProblemException problem) {
                problems.show(problem, Map.of("reason", reason));
            }
        });
        go.addThemeVariants(action == Action.ACCEPT ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_ERROR);
        go.setId("referrals-go");
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
