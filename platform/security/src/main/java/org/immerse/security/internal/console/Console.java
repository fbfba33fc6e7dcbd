package org.immerse.security.internal.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.karaf.shell.api.console.Session;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Reads from and prints to the console. */
final class Console {
    private final Session session;
    private final Messages messages;

    Console(@Nullable Session session, @Nullable Messages messages) {
        this.session = present(session);
        this.messages = present(messages);
    }

    /** What the shell injects before it runs a command. */
    static <T> T present(@Nullable T injected) {
        return Objects.requireNonNull(injected);
    }

    void print(String line) {
        session.getConsole().println(line);
    }

    /** Says what is wrong, field by field. */
    void print(ProblemException problem) {
        List<FieldProblem> fields = problem.fields();
        if (fields.isEmpty()) {
            print(messages.text(problem.text(), Locale.ENGLISH));
        }
        fields.forEach(field -> print(field.field() + ": " + messages.text(field.text(), Locale.ENGLISH)));
    }

    String askSecretly(String question) throws IOException {
        String answer = session.readLine(question, '*');
        return answer == null ? "" : answer;
    }
}
