package org.immerse.security.internal;

import java.util.List;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** The problems several parts of security have in common. */
public final class Problems {
    private Problems() {}

    /** Throws where the list of wrong fields is not empty. */
    public static void throwIfAny(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(Kind.INVALID, problems.getFirst().text(), problems);
        }
    }

    /** Throws where the actor is no administrator. */
    public static void requireAdministrator(User actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new ProblemException(Kind.FORBIDDEN, Text.of("security.administrator-only"));
        }
    }

    /** Something of this id is not there. */
    public static ProblemException notFound(String textKey) {
        return new ProblemException(Kind.NOT_FOUND, Text.of(textKey));
    }

    /** Somebody else has this name. */
    public static ProblemException taken(String field, Text text) {
        return new ProblemException(Kind.CONFLICT, text, List.of(new FieldProblem(field, text)));
    }
}
