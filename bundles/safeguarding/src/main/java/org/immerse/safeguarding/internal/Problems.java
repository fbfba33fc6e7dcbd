package org.immerse.safeguarding.internal;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** What can be wrong, in words. */
final class Problems {
    private Problems() {}

    static ProblemException unknownKind() {
        return new ProblemException(Kind.UNAVAILABLE, Text.of("safeguarding.problem.kind"));
    }

    static ProblemException notYours() {
        return new ProblemException(Kind.FORBIDDEN, Text.of("safeguarding.problem.forbidden"));
    }

    static ProblemException notRegistered() {
        return new ProblemException(Kind.NOT_FOUND, Text.of("safeguarding.problem.gone"));
    }

    static ProblemException notNow(String stateKey) {
        return new ProblemException(Kind.CONFLICT, Text.of("safeguarding.problem.state", Text.of(stateKey)));
    }

    static ProblemException missing(int items) {
        return new ProblemException(Kind.CONFLICT, Text.of("safeguarding.problem.missing", items));
    }

    static ProblemException ownRegistration() {
        return new ProblemException(Kind.FORBIDDEN, Text.of("safeguarding.problem.registered"));
    }

    static ProblemException sameEyes() {
        return new ProblemException(Kind.FORBIDDEN, Text.of("safeguarding.problem.second"));
    }

    static ProblemException conflict(Text why) {
        return new ProblemException(Kind.FORBIDDEN, why);
    }

    static ProblemException wrong(String field, String key, Object... arguments) {
        return ProblemException.invalid(field, Text.of(key, arguments));
    }
}
