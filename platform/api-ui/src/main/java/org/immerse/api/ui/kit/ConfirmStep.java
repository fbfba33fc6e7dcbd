package org.immerse.api.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a step that cannot be undone easily: what stays, what goes, and the safe button has the focus. */
public final class ConfirmStep {
    private final Dialog dialog = new Dialog();

    /**
     * A question.
     *
     * @param what what stays and what goes
     * @param safe words of the button that changes nothing, such as 'Keep it'
     * @param step words of the button that goes on, starting with a verb
     */
    public ConfirmStep(String title, String what, String safe, String step, Runnable go) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        dialog.add(new Paragraph(what));
        Button keep = new Button(safe, click -> dialog.close());
        keep.setAutofocus(true);
        Button doIt = new Button(step, click -> {
            dialog.close();
            go.run();
        });
        doIt.addThemeVariants(ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(doIt, keep);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                keep.focus();
            }
        });
    }

    /** Opens the question. */
    public void open() {
        dialog.open();
    }
}
