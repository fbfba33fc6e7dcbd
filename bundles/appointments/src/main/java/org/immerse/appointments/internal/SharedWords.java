package org.immerse.appointments.internal;

import java.util.ArrayList;
import java.util.List;
import org.immerse.api.appointment.Shared;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** Checks what a booking tells the other side. */
public final class SharedWords {
    /** The longest name. */
    public static final int MOST_CALLED = 100;

    /** The longest question. */
    public static final int MOST_QUESTION = 2000;

    private static final String KEY = "appointments.problem.";

    private SharedWords() {}

    /** The same, without space around it. */
    static Shared checked(Shared shared) {
        Shared clean = new Shared(
                shared.called().strip(),
                shared.language().strip(),
                shared.question().strip());
        List<FieldProblem> wrong = new ArrayList<>();
        if (clean.called().isEmpty() || clean.called().length() > MOST_CALLED) {
            wrong.add(new FieldProblem("called", Text.of(KEY + "called", MOST_CALLED)));
        }
        if (!clean.language().matches("([a-z]{2,3})?")) {
            wrong.add(new FieldProblem("language", Text.of(KEY + "language")));
        }
        if (clean.question().length() > MOST_QUESTION) {
            wrong.add(new FieldProblem("question", Text.of(KEY + "too-long", MOST_QUESTION)));
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, wrong.getFirst().text(), wrong);
        }
        return clean;
    }
}
