package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.immerse.accommodation.italy.internal.board.Change;
import org.immerse.accommodation.italy.internal.board.Line;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Reason;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.Fit;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PointsList;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.api.ui.kit.SumBar;
import org.immerse.api.ui.kit.Tone;

/** One person with one home: how well it fits, what can be done, and what each change would cost the whole plan. */
final class SelectedPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 4;
    private static final int MOST = 5;

    private final transient Page page;
    private final transient BoardActions actions;

    SelectedPanel(Page page, Row row, String home, BoardActions actions) {
        this.page = page;
        this.actions = actions;
        addClassName("im-stack");
        String person = row.line().person();
        Paragraph over = new Paragraph(page.say("selected"));
        over.addClassName("im-quiet");
        add(Layouts.close(
                over,
                new H2(
                        home.isEmpty()
                                ? page.say("selected.waits", page.name(person))
                                : page.say("cell", page.name(person), page.home(home)))));
        if (row.line().home().equals(home) && !row.bar().isEmpty()) {
            add(new Callout(Tone.WARNING, page.say("stale", page.say("bar." + row.bar()))));
        }
        Match match = home.isEmpty() ? null : actions.match(person, home);
        if (match != null) {
            fit(match);
        }
        decided(row);
        if (page.isOpen()) {
            buttons(row, home);
            changes(row, home);
        }
        add(Links.to("accommodation-italy/person/" + person, page.say("open-person", page.name(person))));
    }

    private void fit(Match match) {
        List<Reason> reasons = match.reasons().stream().map(this::ofThird).toList();
        ReasonList list = new ReasonList();
        reasons.stream()
                .sorted((one, other) -> Integer.compare(weight(other), weight(one)))
                .limit(SHORT)
                .forEach(reason -> list.add(
                        reason.outcome(),
                        page.words().of(reason.title()) + ": " + page.words().of(reason.text())));
        add(
                new Fit(match.score(), reasons.stream().map(SumBar.Part::of).toList()),
                list,
                new Details(page.say("points"), new PointsList(match.score(), reasons)));
    }

    /** What is missing stands before what fits, the heaviest first. */
    private static int weight(Reason reason) {
        return reason.outcome() == Reason.Outcome.NOT
                ? 1000 + reason.possible()
                : reason.outcome() == Reason.Outcome.PARTLY ? reason.possible() - reason.points() : reason.points();
    }

    /** The engine speaks to the person; a coordinator reads how it came out. */
    private Reason ofThird(Reason reason) {
        return new Reason(
                reason.criterion(),
                reason.outcome(),
                reason.points(),
                reason.possible(),
                reason.title(),
                Text.of("accommodation-italy.placement.told."
                        + reason.outcome().name().toLowerCase(Locale.ROOT)),
                reason.grounds());
    }

    private void decided(Row row) {
        Line line = row.line();
        if (!line.isDecided()) {
            return;
        }
        Div said = Layouts.close(new Paragraph(page.say(
                line.state() == Line.State.ACCEPTED ? "accepted-in" : "left-waiting", page.home(line.home()))));
        if (!line.reason().isEmpty()) {
            said.add(new Paragraph(page.say("because", line.reason())));
        }
        if (!line.placement().isEmpty()) {
            said.add(Links.to("accommodation-italy/placement/" + line.placement(), page.say("open-placement")));
        }
        add(new Callout(row.bar().isEmpty() ? Tone.OK : Tone.WARNING, said));
    }

    private void buttons(Row row, String home) {
        Div buttons = Layouts.row();
        String person = row.line().person();
        if (row.isAcceptable() && row.line().home().equals(home)) {
            buttons.add(small(page.say("accept"), true, () -> actions.accept(person)));
        }
        if (canLeave(row)) {
            buttons.add(small(page.say("leave"), false, () -> actions.leave(person)));
        }
        if (row.line().state() == Line.State.LEFT || row.bar().equals("over")) {
            buttons.add(small(page.say("reopen"), false, () -> actions.reopen(person)));
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }

    /** Whether there is a proposal to refuse. */
    static boolean canLeave(Row row) {
        return row.isOpen() && !(row.line().home() + row.line().proposed()).isEmpty();
    }

    private void changes(Row row, String home) {
        String person = row.line().person();
        List<Change> all = row.isOpen() ? actions.changes(person) : List.of();
        if (all.isEmpty()) {
            return;
        }
        List<Change> some = all.stream()
                .filter(change -> all.indexOf(change) < MOST
                        || change.to() < 0
                        || idOf(change).equals(home))
                .toList();
        RadioButtonGroup<Change> group = Choices.one(
                page.say("change.what"),
                some.stream()
                        .map(change -> Choice.of(
                                change,
                                page.say("change.to", page.home(change.to()), page.cost(change)),
                                page.consequence(change)))
                        .toList());
        group.setLabel(page.say("change.what"));
        some.stream().filter(change -> idOf(change).equals(home)).findFirst().ifPresent(group::setValue);
        Button change = small(
                page.say("change.do"),
                false,
                () -> group.getOptionalValue().ifPresent(one -> actions.move(person, idOf(one))));
        change.setEnabled(group.getOptionalValue().isPresent());
        group.addValueChangeListener(chosen -> change.setEnabled(true));
        add(group, change);
        if (some.size() < all.size()) {
            add(new Paragraph(page.say("change.more")));
        }
    }

    private String idOf(Change change) {
        return change.to() < 0 ? "" : page.sheet().plan().grid().homes().get(change.to());
    }

    private static Button small(String words, boolean primary, Runnable action) {
        Button button = new Button(words, click -> action.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
