package org.immerse.kernel.internal.command;

import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.text.Text;

/** Installs a module and what it requires, and starts it. */
@Service
@Command(
        scope = "immerse",
        name = "module-install",
        description = "Installs a module and what it requires, and starts it.")
public final class ModuleInstall extends ModuleCommand {
    @Override
    void change(ModuleInstaller by, String module, Consumer<Text> progress) {
        by.install(module, progress);
    }
}
