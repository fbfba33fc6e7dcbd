package org.immerse.accommodation.italy.internal.board.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.board.BoardDesk;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.api.security.User;

/**
 * Decides about lines, with the reason asked for first.
 *
 * @param page the board as it is shown: what is decided is decided on this version
 * @param refresh draws the board anew
 */
record LineQuestions(BoardDesk desk, User staff, Page page, LocalDate today, Runnable refresh) {

    /** Accepts a line, where it can be. */
    void accept(String person) {
        page.sheet()
                .row(person)
                .filter(row -> row.isAcceptable() && page.isOpen())
                .ifPresent(row -> new LineDialog(
                                page.words(),
                                page.say(
                                        "cell",
                                        page.name(person),
                                        page.home(row.line().home())),
                                page.say("accept.what"),
                                page.say("accept"),
                                Optional.of(today),
                                (why, hold) -> {
                                    desk.accept(staff, id(), base(), person, why, hold);
                                    refresh.run();
                                })
                        .open());
    }

    /** One after the other, each with its own entry in the log; what is done stays where one fails. */
    void acceptAll(List<Row> ready) {
        String step = page.say("accept-all", ready.size());
        new LineDialog(page.words(), step, page.say("accept-all.what"), step, Optional.of(today), (why, hold) -> {
                    int base = base();
                    try {
                        for (Row row : ready) {
                            base = desk.accept(staff, id(), base, row.line().person(), why, hold)
                                    .number();
                        }
                    } finally {
                        refresh.run();
                    }
                })
                .open();
    }

    /** Lets somebody wait, against a proposal. */
    void leave(String person) {
        page.sheet()
                .row(person)
                .filter(row -> SelectedPanel.canLeave(row) && page.isOpen())
                .ifPresent(row -> new LineDialog(
                                page.words(),
                                page.say("leave.title", page.name(person)),
                                page.say("leave.what"),
                                page.say("leave"),
                                Optional.empty(),
                                (why, hold) -> {
                                    desk.leave(staff, id(), base(), person, why);
                                    refresh.run();
                                })
                        .open());
    }

    private String id() {
        return page.opened().board().id();
    }

    private int base() {
        return page.opened().board().number();
    }
}
