package org.immerse.kernel.internal.command;

import java.util.Locale;
import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Action;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What the commands that change a module have in common: progress and problems in words. */
abstract class ModuleCommand implements Action {

    /** What a command was refused for; the console prints its message. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String words) {
            super(words);
        }
    }

    abstract Messages messages();

    abstract void change(Consumer<Text> progress);

    @Override
    public @Nullable Object execute() throws RefusedException {
        try {
            change(text -> System.out.println(messages().text(text, Locale.ENGLISH)));
            return null;
        } catch (ProblemException e) {
            throw new RefusedException(messages().text(e.text(), Locale.ENGLISH));
        }
    }
}
