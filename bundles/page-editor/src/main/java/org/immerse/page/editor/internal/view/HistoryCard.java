package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;
import org.immerse.page.editor.internal.domain.Version;

/** What people read, since when, and who published it. */
final class HistoryCard extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * A history.
     *
     * @param names the name of an account
     * @param restore told of the number of a version somebody wants back
     */
    HistoryCard(Words words, List<Version> versions, UnaryOperator<String> names, IntConsumer restore) {
        Card card = new Card(words.say("history")).stacked();
        if (versions.isEmpty()) {
            card.add(new Paragraph(words.say("history.none")));
        }
        for (Version version : versions) {
            Span how = new Span(words.say("history." + version.kind().code(), names.apply(version.editor())));
            Button back = new Button(
                    words.say("history.restore", version.number()), click -> restore.accept(version.number()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            card.add(Layouts.close(
                    new Strong(words.say("history.version", version.number(), version.made())),
                    how,
                    Layouts.row(back)));
        }
        add(card);
    }
}
