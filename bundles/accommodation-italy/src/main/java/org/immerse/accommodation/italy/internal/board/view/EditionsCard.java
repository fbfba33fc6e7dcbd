package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.immerse.accommodation.italy.internal.board.Edition;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;

/** Every version of a board: who did what when, with the way back. */
final class EditionsCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 8;

    EditionsCard(Page page, Function<String, String> author, BoardActions actions) {
        addClassName("im-stack");
        List<Edition> all = page.opened().editions();
        add(list(page, author, actions, all.stream().limit(SHORT).toList()));
        if (all.size() > SHORT) {
            add(new Details(
                    page.say("versions.older", all.size() - SHORT),
                    list(page, author, actions, all.stream().skip(SHORT).toList())));
        }
    }

    private static Worklist list(Page page, Function<String, String> author, BoardActions actions, List<Edition> some) {
        Worklist list = new Worklist();
        some.forEach(edition -> list.add(
                "clock",
                new Span(page.did(edition, author)),
                List.of(page.say("version", edition.number(), edition.when())),
                side(page, edition, actions)));
        return list;
    }

    private static Component side(Page page, Edition edition, BoardActions actions) {
        if (edition.number() == page.opened().board().number()) {
            return new BadgeWord(page.say("version.now"), Tone.PLAIN);
        }
        if (!page.isOpen()) {
            return new Span();
        }
        Button back = new Button(page.say("version.back"), click -> actions.restore(edition.number()));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(page.say("version.back-to", edition.number()));
        return back;
    }
}
