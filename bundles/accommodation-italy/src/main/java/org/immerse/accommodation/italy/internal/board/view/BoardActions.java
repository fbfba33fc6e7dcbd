package org.immerse.accommodation.italy.internal.board.view;

import java.util.List;
import org.immerse.accommodation.italy.internal.board.Change;
import org.immerse.accommodation.italy.internal.board.Method;
import org.immerse.api.matching.Match;
import org.jspecify.annotations.Nullable;

/** What the parts of the page ask for. */
interface BoardActions {
    /** Looks at a person with a home, or (empty) with waiting. */
    void select(String person, String home);

    /** Moves a person to a home, or (empty) to waiting. */
    void move(String person, String home);

    /** Asks why, then accepts the person's line. */
    void accept(String person);

    /** Asks why, then lets the person wait. */
    void leave(String person);

    /** Opens a line again. */
    void reopen(String person);

    /** Makes a new proposal. */
    void propose(Method method);

    /** Goes back to a version. */
    void restore(int number);

    /** What can be changed about a person's line. */
    List<Change> changes(String person);

    /** One pair with its reasons; null where nothing can be said. */
    @Nullable
    Match match(String person, String home);
}
