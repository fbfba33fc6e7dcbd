package org.immerse.accommodation.italy.internal.placement;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** What can stand against a step, in texts. */
final class Problems {
    private static final String TEXT = "accommodation-italy.placement.problem.";

    private Problems() {}

    /** It does not fit how things stand. */
    static ProblemException conflict(String problem) {
        return new ProblemException(Kind.CONFLICT, Text.of(TEXT + problem));
    }

    /** Not theirs to do. */
    static ProblemException forbidden() {
        return new ProblemException(Kind.FORBIDDEN, Text.of(TEXT + "forbidden"));
    }

    /** Not there, or not to be seen. */
    static ProblemException gone() {
        return new ProblemException(Kind.NOT_FOUND, Text.of(TEXT + "gone"));
    }
}
