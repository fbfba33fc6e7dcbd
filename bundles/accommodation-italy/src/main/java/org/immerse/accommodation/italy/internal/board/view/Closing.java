package org.immerse.accommodation.italy.internal.board.view;

import java.util.List;
import org.immerse.accommodation.italy.internal.board.Change;
import org.immerse.accommodation.italy.internal.board.Method;
import org.immerse.api.matching.Match;
import org.jspecify.annotations.Nullable;

/** The same actions from a dialog, which closes before anything is done. */
record Closing(BoardActions actions, Runnable close) implements BoardActions {
    @Override
    public void select(String person, String home) {
        actions.select(person, home);
    }

    @Override
    public void move(String person, String home) {
        close.run();
        actions.move(person, home);
    }

    @Override
    public void accept(String person) {
        close.run();
        actions.accept(person);
    }

    @Override
    public void leave(String person) {
        close.run();
        actions.leave(person);
    }

    @Override
    public void reopen(String person) {
        close.run();
        actions.reopen(person);
    }

    @Override
    public void propose(Method method) {
        close.run();
        actions.propose(method);
    }

    @Override
    public void restore(int number) {
        close.run();
        actions.restore(number);
    }

    @Override
    public List<Change> changes(String person) {
        return actions.changes(person);
    }

    @Override
    public @Nullable Match match(String person, String home) {
        return actions.match(person, home);
    }
}
