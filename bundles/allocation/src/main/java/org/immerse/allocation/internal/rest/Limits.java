package org.immerse.allocation.internal.rest;

import java.util.List;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** How much one question may hold. */
record Limits(int people, int places, int entries, int pairs, int seconds) {

    /** Goes on only while there are at most so many. */
    static void keep(long number, long most, String field, String key) {
        if (number > most) {
            Text text = Text.of(key, most);
            throw new ProblemException(Kind.TOO_LARGE, text, List.of(new FieldProblem(field, text)));
        }
    }
}
