package org.immerse.kernel.internal.command;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.jspecify.annotations.Nullable;

/** Lists every module and where it stands. */
@Service
@Command(scope = "immerse", name = "module-list", description = "Lists every module and where it stands.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields
public final class ModuleList implements Action {
    @Reference
    Modules modules;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable().emptyTableText("There are no modules.");
        table.column("Module");
        table.column("State");
        table.column("Version");
        table.column("Countries");
        table.column("Title");
        table.column("Reason");
        for (ModuleStatus module : modules.all()) {
            table.addRow()
                    .addContent(
                            module.id(),
                            module.state().name().toLowerCase(Locale.ROOT),
                            module.version(),
                            module.countries().isEmpty() ? "all" : String.join(" ", module.countries()),
                            module.title(),
                            module.reason());
        }
        table.print(System.out);
        return null;
    }
}
