package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.delegation.internal.Arranging;

/** Asks who acts from now on, in the place of somebody else. */
final class HandOverDialog {
    private final Dialog dialog = new Dialog();

    HandOverDialog(Words words, String who, List<User> known, Arranging arranging, Consumer<String> handOver) {
        dialog.setHeaderTitle(words.of("delegation.hand-over.title", who));
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        ErrorSummary problems = new ErrorSummary();
        ActorField actor = new ActorField(words, known, arranging);
        dialog.add(Layouts.stack(problems, new Paragraph(words.of("delegation.hand-over.text")), actor));
        Button keep = new Button(words.of("delegation.hand-over.keep"), click -> dialog.close());
        Button go = new Button(words.of("delegation.hand-over.go"), click -> {
            problems.clear(actor.fields());
            try {
                handOver.accept(actor.account());
                dialog.close();
            } catch (ProblemException problem) {
                problems.show(problem, actor.fields());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setId("delegation-hand-over-go");
        dialog.getFooter().add(go, keep);
    }

    void open() {
        dialog.open();
    }
}
