package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.immerse.api.people.FilePart;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Worklist;

/** What a module tells the person, such as who decided about them. */
final class ToldCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 5;
    private final transient Texts texts;
    private final String module;
    private final transient List<FilePart.Line> lines;

    ToldCard(Texts texts, String module, List<FilePart.Line> lines) {
        this.texts = texts;
        this.module = module;
        this.lines = List.copyOf(lines);
        setId("told-" + module);
    }

    @Override
    protected Card initContent() {
        Card card = new Card(texts.of(module + ".file.title"), new Paragraph(texts.of(module + ".file.lead")));
        show(card, FIRST);
        return card;
    }

    private void show(Card card, int most) {
        Worklist list = new Worklist();
        lines.stream()
                .limit(most)
                .forEach(line -> list.add(
                        line.icon(),
                        new Span(texts.of(line.title())),
                        line.details().stream().map(texts::of).toList(),
                        texts.of("people.seen.when", line.when())));
        card.add(list);
        if (lines.size() > most) {
            Button all = new Button(texts.of("people.seen.all", lines.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            all.addClickListener(click -> {
                card.remove(list, all);
                show(card, lines.size());
            });
            card.add(all);
        }
    }
}
