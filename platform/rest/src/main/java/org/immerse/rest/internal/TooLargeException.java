package org.immerse.rest.internal;

import java.io.IOException;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** More was sent than is taken; an {@link IOException}, so that readers of streams pass it on. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long most;

    TooLargeException(long most) {
        super("the body has more than " + most + " bytes");
        this.most = most;
    }

    ProblemException problem() {
        return new ProblemException(Kind.TOO_LARGE, Text.of("platform.problem.too-large", most));
    }
}
