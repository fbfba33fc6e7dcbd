package org.immerse.requests.internal;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** What people write in a request: stripped, and not longer than a request can hold. */
final class RequestWords {
    /** Longest message or reason, in characters. */
    static final int MOST = 4000;

    private RequestWords() {}

    static String optional(String field, String words) {
        String stripped = words.strip();
        if (stripped.length() > MOST) {
            throw ProblemException.invalid(field, Text.of("requests.problem.too-long", MOST, stripped.length()));
        }
        return stripped;
    }

    static String required(String field, String words, String missing) {
        String stripped = optional(field, words);
        if (stripped.isEmpty()) {
            throw ProblemException.invalid(field, Text.of(missing));
        }
        return stripped;
    }
}
