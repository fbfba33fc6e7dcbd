package org.immerse.experts.internal;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Everything that can be wrong with a question, in words. */
final class Problems {
    private Problems() {}

    static ProblemException missing() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("experts.problem.missing"));
    }

    static ProblemException forbidden() {
        return new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("experts.problem.forbidden"));
    }

    static ProblemException conflict(String key) {
        return new ProblemException(ProblemException.Kind.CONFLICT, Text.of("experts.problem." + key));
    }

    /** Words that must be there and fit. */
    static String required(String field, String words, int most, String key) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw ProblemException.invalid(field, Text.of("experts.problem." + key));
        }
        if (stripped.length() > most) {
            throw ProblemException.invalid(field, Text.of("experts.problem.too-long", most, stripped.length()));
        }
        return stripped;
    }
}
