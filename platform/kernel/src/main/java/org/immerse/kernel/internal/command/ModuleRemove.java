package org.immerse.kernel.internal.command;

import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** Removes a module; people’s data stays. */
@Service
@Command(scope = "immerse", name = "module-remove", description = "Removes a module; people’s data stays.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields
public final class ModuleRemove extends ModuleCommand {
    @Reference
    ModuleInstaller installer;

    @Reference
    Messages messages;

    @Argument(index = 0, name = "id", description = "Id of the module, such as jobs-spain", required = true)
    @Completion(ModuleIdCompleter.class)
    String id;

    @Override
    Messages messages() {
        return messages;
    }

    @Override
    void change(Consumer<Text> progress) {
        installer.remove(id, progress);
    }
}
