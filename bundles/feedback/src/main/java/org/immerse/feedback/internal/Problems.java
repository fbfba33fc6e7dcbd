package org.immerse.feedback.internal;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Everything that can be wrong with a complaint, in words. */
final class Problems {
    private Problems() {}

    static ProblemException missing() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("feedback.problem.missing"));
    }

    static ProblemException closed() {
        return new ProblemException(ProblemException.Kind.CONFLICT, Text.of("feedback.problem.closed"));
    }

    static ProblemException tooMany() {
        return new ProblemException(ProblemException.Kind.TOO_MANY, Text.of("feedback.problem.too-many"));
    }

    static ProblemException field(String field, String key, Object... arguments) {
        return ProblemException.invalid(field, Text.of("feedback.problem." + key, arguments));
    }

    /** Words that must be there and fit. */
    static String words(String words, int most) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw field("words", "words");
        }
        if (stripped.length() > most) {
            throw field("words", "too-long", most, stripped.length());
        }
        return stripped;
    }
}
