package org.immerse.accommodation.italy.internal.board;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Somebody else changed the board first: what was asked for did not happen. */
public final class BoardMoved extends ProblemException {
    private static final long serialVersionUID = 1L;

    BoardMoved() {
        super(Kind.CONFLICT, Text.of("accommodation-italy.board.problem.moved"));
    }
}
