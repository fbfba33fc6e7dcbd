package org.immerse.kernel.internal.command;

import java.util.Locale;
import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What the commands that change a module have in common: which one, progress and problems in words. */
@SuppressWarnings("NullAway.Init") // the shell fills the fields, also those a command inherits
abstract class ModuleCommand implements Action {
    @Reference
    ModuleInstaller installer;

    @Reference
    Messages messages;

    @Argument(index = 0, name = "id", description = "Id of the module, such as jobs-spain", required = true)
    @Completion(ModuleIdCompleter.class)
    String id;

    /** What a command was refused for; the console prints its message. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String words) {
            super(words);
        }
    }

    abstract void change(ModuleInstaller by, String module, Consumer<Text> progress);

    @Override
    public @Nullable Object execute() throws RefusedException {
        try {
            change(installer, id, text -> System.out.println(messages.text(text, Locale.ENGLISH)));
            return null;
        } catch (ProblemException e) {
            throw new RefusedException(messages.text(e.text(), Locale.ENGLISH));
        }
    }
}
