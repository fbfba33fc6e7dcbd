package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Asks why before something is decided about a line, and how long the bed is held. */
final class LineDialog {
    private static final int MOST_WORDS = 2000;
    private static final int HELD = 14;

    /** What happens with the answer; where it throws, the question stays open and says so. */
    interface Decided {
        void with(String reason, Optional<LocalDate> holdUntil);
    }

    private final Dialog dialog = new Dialog();
    private final TextArea reason = new TextArea();
    private final DayField hold = new DayField();
    private final ErrorSummary errors = new ErrorSummary();

    /** @param today empty where no bed is held */
    LineDialog(Words words, String title, String what, String step, Optional<LocalDate> today, Decided decided) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        reason.setLabel(words.of("reason"));
        reason.setHelperText(words.of("reason.helper"));
        reason.setMaxLength(MOST_WORDS);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setId("accommodation-italy-board-reason");
        dialog.add(Layouts.stack(errors, new Paragraph(what), reason));
        today.ifPresent(day -> {
            hold.setLabel(words.of("hold"));
            hold.setHelperText(words.of("hold.helper"));
            hold.setClearButtonVisible(true);
            hold.setValue(day.plusDays(HELD));
            dialog.add(hold);
        });
        Button close = new Button(words.of("cancel"), click -> dialog.close());
        Button doIt = new Button(step, click -> decide(decided));
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.setId("accommodation-italy-board-do");
        dialog.getFooter().add(close, doIt);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    private void decide(Decided decided) {
        Map<String, Component> fields = Map.of("reason", reason, "hold", hold);
        errors.clear(fields);
        try {
            decided.with(reason.getValue(), hold.getOptionalValue());
            dialog.close();
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }

    void open() {
        dialog.open();
    }
}
