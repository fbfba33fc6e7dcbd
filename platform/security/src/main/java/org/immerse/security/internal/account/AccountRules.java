package org.immerse.security.internal.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** What a name, a password and a display name must be like. */
final class AccountRules {
    private static final int NAME_SHORTEST = 3;
    private static final int NAME_LONGEST = 254;
    private static final int DISPLAY_NAME_LONGEST = 100;
    private static final int ORGANISATION_LONGEST = 200;
    private static final int PASSWORD_SHORTEST = 10;
    private static final int PASSWORD_LONGEST = 200;

    private final CommonPasswords common = new CommonPasswords();

    List<FieldProblem> problems(String name, String password, String displayName) {
        List<FieldProblem> problems = new ArrayList<>();
        name(name).ifPresent(problems::add);
        password("password", password, name).ifPresent(problems::add);
        displayName(displayName).ifPresent(problems::add);
        return problems;
    }

    Optional<FieldProblem> name(String name) {
        String key = Names.key(name);
        if (key.length() < NAME_SHORTEST || key.length() > NAME_LONGEST) {
            return problem("name", Text.of("security.name.length", NAME_SHORTEST, NAME_LONGEST));
        }
        return Names.hasInvisible(key) ? problem("name", Text.of("security.name.invisible")) : Optional.empty();
    }

    Optional<FieldProblem> displayName(String displayName) {
        String tidy = Names.tidy(displayName);
        if (tidy.isEmpty() || tidy.length() > DISPLAY_NAME_LONGEST) {
            return problem("displayName", Text.of("security.display-name.length", DISPLAY_NAME_LONGEST));
        }
        return Names.hasInvisible(tidy) ? problem("displayName", Text.of("security.name.invisible")) : Optional.empty();
    }

    Optional<FieldProblem> organisation(String name) {
        return name.isEmpty() || name.length() > ORGANISATION_LONGEST
                ? problem("name", Text.of("security.organisation.length", ORGANISATION_LONGEST))
                : Optional.empty();
    }

    /** For the field the caller knows it by. */
    Optional<FieldProblem> password(String field, String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < PASSWORD_SHORTEST) {
            return problem(field, Text.of("security.password.short", PASSWORD_SHORTEST));
        }
        if (length > PASSWORD_LONGEST) {
            return problem(field, Text.of("security.password.long", PASSWORD_LONGEST));
        }
        if (Names.key(password).equals(Names.key(name))) {
            return problem(field, Text.of("security.password.same-as-name"));
        }
        return common.contains(password) ? problem(field, Text.of("security.password.common")) : Optional.empty();
    }

    /** A password as it is hashed: the same for every keyboard that composes letters in its own way. */
    static String canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static Optional<FieldProblem> problem(String field, Text text) {
        return Optional.of(new FieldProblem(field, text));
    }
}
