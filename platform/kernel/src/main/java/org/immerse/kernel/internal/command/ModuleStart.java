package org.immerse.kernel.internal.command;

import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.text.Text;

/** Starts a module that was stopped. */
@Service
@Command(scope = "immerse", name = "module-start", description = "Starts a module that was stopped.")
public final class ModuleStart extends ModuleCommand {
    @Override
    void change(ModuleInstaller by, String module, Consumer<Text> progress) {
        by.start(module, progress);
    }
}
