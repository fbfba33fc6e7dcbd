package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.immerse.accommodation.italy.internal.board.Line;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;
import org.immerse.api.ui.kit.SumBar;
import org.immerse.api.ui.kit.Tone;

/** The board as a list: one card for each person, with the same that can be done. */
final class BoardCards extends UnorderedList {
    private static final long serialVersionUID = 1L;
    private final transient BoardActions actions;
    private final transient Consumer<String> change;

    /** @param change opens what can be changed about a person */
    BoardCards(Page page, BoardActions actions, Consumer<String> change) {
        this.actions = actions;
        this.change = change;
        addClassName("im-stack");
        getStyle().set("list-style", "none").set("margin", "0").set("padding", "0");
        page.rows().forEach(row -> add(new ListItem(card(page, row))));
    }

    private Article card(Page page, Row row) {
        Line line = row.line();
        Article card = new Article();
        card.addClassNames("im-card", "tight", "im-stack-s");
        Div who = Layouts.close(new H2(page.name(line.person())));
        String detail = page.detail(row);
        if (!detail.isEmpty()) {
            Paragraph under = new Paragraph(detail);
            under.addClassName("im-quiet");
            who.add(under);
        }
        card.add(Layouts.between(who, badge(page, row)));
        if (line.home().isEmpty()) {
            card.add(new Paragraph(page.say("waits")));
        } else {
            int points = points(page, row);
            Div where = Layouts.row(
                    Icons.of("key"),
                    new Span(
                            new Strong(page.home(line.home())),
                            new Span(", " + page.words().any("ui.fit.points", points))));
            where.getStyle().set("flex-wrap", "nowrap");
            SumBar bar = new SumBar(
                            page.words().any("ui.fit.points", points), List.of(new SumBar.Part(points, 100, false)))
                    .thin();
            bar.addClassName("one");
            card.add(where, bar);
        }
        if (!line.reason().isEmpty()) {
            card.add(new Paragraph(page.say("because", line.reason())));
        }
        if (page.isOpen()) {
            card.add(buttons(page, row));
        }
        return card;
    }

    private static int points(Page page, Row row) {
        Line line = row.line();
        int home = page.sheet().home(line.home());
        boolean today = !line.isDecided() && row.bar().isEmpty() && home >= 0;
        return today ? page.sheet().cell(line.person(), home).points() : line.points();
    }

    private static BadgeWord badge(Page page, Row row) {
        if (!row.bar().isEmpty()) {
            return new BadgeWord(page.say("out-of-date"), Tone.WARNING);
        }
        return switch (row.line().state()) {
            case ACCEPTED -> new BadgeWord(page.state(row.line()), Tone.OK);
            case LEFT -> new BadgeWord(page.state(row.line()), Tone.PLAIN);
            case OPEN -> new BadgeWord(page.state(row.line()));
        };
    }

    private Div buttons(Page page, Row row) {
        String person = row.line().person();
        Div buttons = Layouts.row();
        if (row.isAcceptable()) {
            Button accept = button(page, "accept", person, () -> actions.accept(person));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(accept);
        }
        if (row.isOpen()) {
            buttons.add(button(page, "change", person, () -> change.accept(person)));
        }
        if (SelectedPanel.canLeave(row)) {
            Button leave = button(page, "leave", person, () -> actions.leave(person));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            buttons.add(leave);
        }
        if (row.line().state() == Line.State.LEFT || row.bar().equals("over")) {
            buttons.add(button(page, "reopen", person, () -> actions.reopen(person)));
        }
        return buttons;
    }

    private static Button button(Page page, String key, String person, Runnable action) {
        Button button = new Button(page.say(key), click -> action.run());
        button.setAriaLabel(page.say(key) + ": " + page.name(person));
        return button;
    }
}
