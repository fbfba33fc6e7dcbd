package org.immerse.volunteering.internal;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Everything that can be wrong with offers and sign-ups, in words. */
final class Problems {
    private Problems() {}

    static ProblemException missing() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("volunteering.problem.missing"));
    }

    static ProblemException forbidden() {
        return new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("volunteering.problem.forbidden"));
    }

    static ProblemException conflict(String key) {
        return new ProblemException(ProblemException.Kind.CONFLICT, Text.of("volunteering.problem." + key));
    }

    static ProblemException field(String field, String key, Object... arguments) {
        return ProblemException.invalid(field, Text.of("volunteering.problem." + key, arguments));
    }

    /** Words that fit. */
    static String words(String field, String words, int most) {
        String stripped = words.strip();
        if (stripped.length() > most) {
            throw field(field, "too-long", most, stripped.length());
        }
        return stripped;
    }
}
