package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.immerse.accommodation.italy.internal.board.Board;
import org.immerse.accommodation.italy.internal.board.BoardDesk;
import org.immerse.accommodation.italy.internal.board.BoardMoved;
import org.immerse.accommodation.italy.internal.board.BoardSight;
import org.immerse.accommodation.italy.internal.board.Change;
import org.immerse.accommodation.italy.internal.board.Edition;
import org.immerse.accommodation.italy.internal.board.Edition.Deed;
import org.immerse.accommodation.italy.internal.board.Method;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.accommodation.italy.internal.board.Worth;
import org.immerse.api.matching.Match;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** One board being worked on: every change is sent with the version it was made from, and drawn when it is kept. */
final class BoardWork extends Div implements BoardActions {
    private static final long serialVersionUID = 1L;
    private static final int UNDO_SECONDS = 8;

    private final transient BoardDesk desk;
    private final transient BoardSight sight;
    private final transient User staff;
    private final transient Words words;
    private final transient Supplier<LocalDate> today;
    private final transient Runnable refresh;
    private final Div head = Layouts.stack();
    private final Div news = new Div();
    private final BoardTable table = new BoardTable(this);
    private final Div board = Layouts.stack();
    private final Div cards = new Div();
    private final Card side = new Card().tight().stacked();
    private final Div below = Layouts.stack();
    private final Columns columns = new Columns();
    private transient @Nullable Page page;
    private final transient Map<String, List<Change>> known = new HashMap<>();
    private boolean asList;
    private String person = "";
    private String home = "";

    BoardWork(BoardDesk desk, BoardSight sight, User staff, Words words, Supplier<LocalDate> today, Runnable refresh) {
        this.desk = desk;
        this.sight = sight;
        this.staff = staff;
        this.words = words;
        this.today = today;
        this.refresh = refresh;
        addClassName("im-stack");
        news.getElement().setAttribute("role", "status");
        Div two = Layouts.beside(board, side);
        two.addClassName("im-desk");
        two.getStyle().set("grid-template-columns", "minmax(0, 1fr) 19.5rem").set("gap", "var(--im-5)");
        add(head, news, two, cards, below);
    }

    /** Draws the board as it is now. */
    void show(Page now) {
        Page before = page;
        page = now;
        known.clear();
        if (before != null) {
            tell(before, now);
        }
        if (now.sheet().row(person).filter(Row::mine).isEmpty()) {
            Optional<Row> first = now.rows().stream().findFirst();
            person = first.map(row -> row.line().person()).orElse("");
            home = first.map(row -> row.line().home()).orElse("");
        }
        Worth worth = desk.worth(now.sheet().plan());
        head(now, worth);
        board(now);
        table.show(now, columns.of(now), person, home);
        side(now);
        cards.removeAll();
        cards.add(new BoardCards(now, this, this::changeInDialog));
        cards.setClassName("im-phone", !asList);
        below.removeAll();
        below.add(
                new Card(now.say("methods"), new MethodsCard(now, desk, this)),
                new Card(now.say("versions"), new EditionsCard(now, sight::nameOf, this)));
    }

    /** Says in words what somebody else did meanwhile. */
    private void tell(Page before, Page now) {
        now.opened().editions().stream()
                .filter(edition -> edition.number() > before.opened().board().number())
                .filter(edition -> !edition.author().equals(staff.id()))
                .findFirst()
                .ifPresent(edition -> {
                    news.removeAll();
                    news.add(new Callout(Tone.ACCENT, now.did(edition, sight::nameOf)));
                });
    }

    private void head(Page now, Worth worth) {
        head.removeAll();
        Board opened = now.opened().board();
        PageHeader header = new PageHeader(
                now.say("proposal", opened.made()),
                now.say(
                                "total",
                                worth.placed() + now.sheet().accepted().size(),
                                now.sheet().rows().size(),
                                worth.points() + now.sheet().acceptedPoints())
                        + " " + standing(now, worth));
        head.add(header.action(buttons(now)));
        if (!now.isOpen()) {
            head.add(new Callout(Tone.PLAIN, now.say("closed.note")));
        }
        if (now.sheet().newcomers() > 0) {
            head.add(new Callout(Tone.ACCENT, now.say("newcomers", now.sheet().newcomers())));
        }
        int others = now.sheet().rows().size() - now.rows().size();
        if (others > 0) {
            Paragraph quiet = new Paragraph(now.say("others", others));
            quiet.addClassName("im-quiet");
            head.add(quiet);
        }
    }

    /** How far the plan is from the best in total. */
    private String standing(Page now, Worth worth) {
        Worth best = desk.worth(desk.proposal(Method.OPTIMAL, now.sheet()));
        if (best.placed() > worth.placed()) {
            return now.say("standing.places", best.placed() - worth.placed());
        }
        return best.points() > worth.points()
                ? now.say("standing.points", best.points() - worth.points())
                : now.say("standing.best");
    }

    private Div buttons(Page now) {
        Div buttons = Layouts.row();
        List<Row> ready = now.rows().stream().filter(Row::isAcceptable).toList();
        if (now.isOpen() && ready.size() > 1) {
            Button all = new Button(now.say("accept-all", ready.size()), click -> asking().acceptAll(ready));
            all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(all);
        }
        undone(now).ifPresent(number -> buttons.add(new Button(now.say("undo"), click -> restore(number))));
        buttons.add(FileLink.csv(now.say("file"), "board.csv", () -> BoardFile.rows(now)));
        Button close = new Button(
                now.say(now.isOpen() ? "close" : "continue"),
                click -> change(now.say("close"), base -> desk.close(staff, id(), base, now.isOpen())));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        buttons.add(close);
        return buttons;
    }

    /** The version before the last one, where this coordinator can take back what made it. */
    private Optional<Integer> undone(Page now) {
        return now.opened().editions().stream()
                .findFirst()
                .filter(last -> now.isOpen() && last.number() > 1)
                .filter(last -> last.author().equals(staff.id()))
                .filter(last -> last.deed() != Deed.ACCEPTED && last.deed() != Deed.CONTINUED)
                .map(last -> last.number() - 1);
    }

    private void board(Page now) {
        board.removeAll();
        Card card = new Card().tight().stacked();
        Button list = new Button(now.say(asList ? "as-table" : "as-list"), click -> {
            asList = !asList;
            refresh.run();
        });
        list.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        board.add(card);
        if (asList) {
            card.add(new BoardCards(now, this, this::changeInDialog));
        } else {
            card.add(table, Legend.of(now));
            columns.button(now, refresh).ifPresent(card::add);
        }
        card.add(new Div(list));
    }

    private void side(Page now) {
        side.removeAll();
        now.sheet().row(person).ifPresent(row -> side.add(new SelectedPanel(now, row, home, this)));
    }

    private void changeInDialog(String who) {
        Page now = page;
        if (now == null) {
            return;
        }
        now.sheet().row(who).ifPresent(row -> {
            Dialog dialog = new Dialog();
            dialog.setHeaderTitle(now.name(who));
            dialog.setWidth("32rem");
            dialog.setMaxWidth("calc(100vw - 2rem)");
            dialog.add(new SelectedPanel(now, row, row.line().home(), new Closing(this, dialog::close)));
            dialog.getFooter().add(new Button(now.say("cancel"), click -> dialog.close()));
            dialog.open();
        });
    }

    @Override
    public void select(String who, String where) {
        Page now = page;
        if (now != null) {
            person = who;
            home = where;
            table.show(now, columns.of(now), person, home);
            side(now);
        }
    }

    @Override
    public void move(String who, String where) {
        Page now = page;
        if (now == null
                || now.sheet()
                        .row(who)
                        .filter(row -> !row.line().home().equals(where))
                        .isEmpty()) {
            select(who, where);
            return;
        }
        String what = now.say(where.isEmpty() ? "yours.waits" : "yours.move", now.name(who), now.home(where));
        String cost = changes(who).stream()
                .filter(change -> change.to() == now.sheet().home(where))
                .findFirst()
                .map(now::cost)
                .orElse("");
        change(what, base -> {
            desk.move(staff, id(), base, who, where);
            person = who;
            home = where;
            undoable(what + " " + cost);
        });
    }

    private void undoable(String what) {
        Notification note = new Notification();
        note.setDuration(UNDO_SECONDS * 1000);
        note.setPosition(Notification.Position.BOTTOM_START);
        Page now = page;
        int back = now == null ? 0 : now.opened().board().number();
        Button undo = new Button(words.of("undo"), click -> {
            note.close();
            restore(back);
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        note.add(Layouts.row(new Span(what), undo));
        note.open();
    }

    @Override
    public void accept(String who) {
        asking().accept(who);
    }

    @Override
    public void leave(String who) {
        asking().leave(who);
    }

    private LineQuestions asking() {
        return new LineQuestions(desk, staff, Objects.requireNonNull(page), today.get(), refresh);
    }

    @Override
    public void reopen(String who) {
        change(words.of("reopen"), base -> desk.reopen(staff, id(), base, who));
    }

    @Override
    public void propose(Method method) {
        change(words.of("method." + method.code() + ".use"), base -> desk.propose(staff, id(), base, method));
    }

    @Override
    public void restore(int number) {
        change(words.of("version.back-to", number), base -> desk.restore(staff, id(), base, number));
    }

    @Override
    public List<Change> changes(String who) {
        Page now = page;
        return now == null ? List.of() : known.computeIfAbsent(who, one -> desk.changes(now.sheet(), one));
    }

    @Override
    public @Nullable Match match(String who, String where) {
        Page now = page;
        return now == null ? null : desk.match(now.sheet(), who, where).orElse(null);
    }

    /** Does it, or says in words why not; where somebody else was faster, what they did and what was not done. */
    private void change(String what, IntConsumer step) {
        news.removeAll();
        try {
            step.accept(base());
            refresh.run();
        } catch (BoardMoved moved) {
            refresh.run();
            conflict(what, step);
        } catch (ProblemException problem) {
            refresh.run();
            say(problem.text());
        }
    }

    private void conflict(String what, IntConsumer step) {
        Page now = page;
        if (now == null) {
            return;
        }
        Edition theirs = now.opened().editions().getFirst();
        news.removeAll();
        Button again = new Button(words.of("conflict.again"), click -> change(what, step));
        news.add(new Callout(
                Tone.WARNING,
                new Paragraph(now.say("conflict", now.did(theirs, sight::nameOf), what)),
                Layouts.row(again)));
    }

    private void say(Text problem) {
        news.removeAll();
        news.add(new Callout(Tone.WARNING, words.of(problem)));
    }

    private String id() {
        Page now = page;
        return now == null ? "" : now.opened().board().id();
    }

    private int base() {
        Page now = page;
        return now == null ? 0 : now.opened().board().number();
    }
}
