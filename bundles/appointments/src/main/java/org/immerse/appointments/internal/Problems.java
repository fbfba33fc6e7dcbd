package org.immerse.appointments.internal;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** What cannot be done, in words. Text keys {@code appointments.problem.<name>}. */
public final class Problems {
    private static final String KEY = "appointments.problem.";

    private Problems() {}

    /** Something does not fit how it stands now. */
    public static ProblemException conflict(String name, Object... arguments) {
        return new ProblemException(ProblemException.Kind.CONFLICT, Text.of(KEY + name, arguments));
    }

    /** Not allowed. */
    public static ProblemException forbidden() {
        return new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of(KEY + "forbidden"));
    }

    /** Not there, or not to be seen. */
    public static ProblemException missing() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of(KEY + "missing"));
    }

    /** Too much is going on at once: try again. */
    static ProblemException busy() {
        return new ProblemException(ProblemException.Kind.UNAVAILABLE, Text.of(KEY + "busy"));
    }

    /** A wrong field. */
    public static ProblemException invalid(String field, String name, Object... arguments) {
        return ProblemException.invalid(field, Text.of(KEY + name, arguments));
    }
}
