package org.immerse.accommodation.italy.internal.board;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** What can stand against something on a board, in texts. */
final class BoardProblems {
    private static final String TEXT = "accommodation-italy.board.problem.";

    private BoardProblems() {}

    /** It does not fit how things stand. */
    static ProblemException conflict(String problem) {
        return new ProblemException(Kind.CONFLICT, Text.of(TEXT + problem));
    }

    /** Not theirs. */
    static ProblemException forbidden() {
        return new ProblemException(Kind.FORBIDDEN, Text.of(TEXT + "forbidden"));
    }

    /** Not there, or not to be seen. */
    static ProblemException gone() {
        return new ProblemException(Kind.NOT_FOUND, Text.of(TEXT + "gone"));
    }

    /** A field is wrong. */
    static ProblemException field(String field, String problem) {
        return ProblemException.invalid(field, Text.of(TEXT + problem));
    }
}
