package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.board.Board;
import org.immerse.accommodation.italy.internal.board.Method;
import org.immerse.accommodation.italy.internal.board.Sheet;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;

/** The boards of an organisation, and the way to a new one. */
final class BoardList extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    /** Makes a board. */
    interface Maker {
        void make(Method method, int floor);
    }

    private final transient Words words;

    BoardList(Words words, List<Board> boards, Sheet fresh, Maker maker) {
        this.words = words;
        addClassName("im-stack");
        add(new PageHeader(words.of("title"), words.of("lead")));
        List<Board> open = boards.stream().filter(board -> !board.closed()).toList();
        List<Board> closed = boards.stream().filter(Board::closed).toList();
        if (!open.isEmpty()) {
            add(new Card(words.of("open"), rows(open)));
        }
        int people = fresh.rows().size();
        if (people == 0) {
            add(new EmptyState(words.of("nobody"), words.of("nobody.why"))
                    .tryThis("users", words.of("nobody.try"), words.of("nobody.brings"), "accommodation-italy/people"));
        } else if (fresh.plan().grid().beds() == 0) {
            add(new EmptyState(words.of("no-beds"), words.of("no-beds.why"))
                    .tryThis(
                            "home", words.of("no-beds.try"), words.of("no-beds.brings"), "accommodation-italy/places"));
        } else {
            add(form(people, fresh, maker));
        }
        if (!closed.isEmpty()) {
            add(new Details(words.of("closed", closed.size()), rows(closed)));
        }
    }

    private Worklist rows(List<Board> boards) {
        Worklist list = new Worklist();
        boards.forEach(board -> list.add(
                "swap",
                Links.to(BoardView.ROUTE + "/" + board.id(), words.of("proposal", board.made())),
                List.of(
                        words.of("method." + board.method().code()),
                        words.of("version", board.number(), board.changed())),
                new BadgeWord(
                        words.of(board.closed() ? "closed-badge" : "open-badge"),
                        board.closed() ? Tone.PLAIN : Tone.ACCENT)));
        return list;
    }

    private Card form(int people, Sheet fresh, Maker maker) {
        RadioButtonGroup<Method> method = Choices.one(
                words.of("method"),
                Stream.of(Method.values())
                        .map(one -> Choice.of(
                                one, words.of("method." + one.code()), words.of("method." + one.code() + ".why")))
                        .toList());
        method.setLabel(words.of("method"));
        method.setValue(Method.OPTIMAL);
        IntegerField floor = new IntegerField(words.of("floor"));
        floor.setHelperText(words.of("floor.helper"));
        floor.setMin(0);
        floor.setMax(MOST);
        floor.setValue(HomeMatches.SUITABLE);
        floor.setWidth("10rem");
        ErrorSummary errors = new ErrorSummary();
        Map<String, Component> fields = Map.of("floor", floor);
        Button make = new Button(words.of("make"), click -> {
            errors.clear(fields);
            try {
                maker.make(method.getValue(), floor.getOptionalValue().orElse(-1));
            } catch (ProblemException problem) {
                errors.show(problem, fields);
            }
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        make.setId("accommodation-italy-board-make");
        return new Card(
                        words.of("new"),
                        new Paragraph(words.of(
                                "new.of",
                                people,
                                fresh.plan().grid().beds(),
                                fresh.homes().size())),
                        errors,
                        method,
                        floor,
                        Layouts.actions(make),
                        quiet(words.of("new.others")))
                .stacked();
    }

    private static Span quiet(String said) {
        Span quiet = new Span(said);
        quiet.addClassName("im-quiet");
        return quiet;
    }
}
