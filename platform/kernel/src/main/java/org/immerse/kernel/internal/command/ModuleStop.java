package org.immerse.kernel.internal.command;

import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.text.Text;

/** Stops a module; it stays installed, and people’s data stays. */
@Service
@Command(
        scope = "immerse",
        name = "module-stop",
        description = "Stops a module; it stays installed, and people’s data stays.")
public final class ModuleStop extends ModuleCommand {
    @Override
    void change(ModuleInstaller by, String module, Consumer<Text> progress) {
        by.stop(module, progress);
    }
}
