package org.immerse.requests.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.immerse.api.request.Request;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.requests.internal.domain.RequestRules;

/** Asks before an action: what it means, and the reason or a few words to the other side. The safe button has the focus. */
final class ActionDialog {
    private static final int MOST = 4000;
    private final Dialog dialog = new Dialog();

    ActionDialog(
            Sight sight,
            Request request,
            Request.Action action,
            Locale locale,
            BiConsumer<Request.Action, String> act) {
        String key = "confirm." + Sight.lower(action);
        dialog.setHeaderTitle(sight.about(request, locale, key + ".title"));
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        ErrorSummary problems = new ErrorSummary();
        TextArea words = new TextArea(sight.about(request, locale, key + ".words"));
        words.setRequired(RequestRules.needsReason(sight.course(request), action));
        words.setMaxLength(MOST);
        words.setWidthFull();
        dialog.add(Layouts.stack(problems, new Paragraph(sight.about(request, locale, key + ".text"))));
        if (action == Request.Action.AGREE) {
            dialog.add(new Paragraph(sight.share(request, locale)));
        }
        dialog.add(words);
        Button keep = new Button(sight.text(locale, "requests.confirm.keep"), click -> dialog.close());
        Button go = new Button(sight.about(request, locale, "action." + Sight.lower(action)), click -> {
            try {
                act.accept(action, words.getValue());
                dialog.close();
            } catch (ProblemException problem) {
                problems.show(problem, Map.of("reason", words, "words", words));
            }
        });
        boolean gentle = action == Request.Action.AGREE || action == Request.Action.INVITE;
        go.addThemeVariants(gentle ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_ERROR);
        go.setId("requests-go");
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
