package org.immerse.kernel.internal.command;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.immerse.api.module.HealthChecks;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Runs every health check. */
@Service
@Command(scope = "immerse", name = "site-check", description = "Checks whether all is well with this site.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields
public final class SiteCheck implements Action {
    @Reference
    HealthChecks health;

    @Reference
    Messages messages;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable().emptyTableText("There are no checks.");
        table.column("Check");
        table.column("Level");
        table.column("Finding");
        table.column("What to do");
        for (HealthChecks.Outcome outcome : health.run()) {
            boolean good = outcome.result().level() == Level.GOOD;
            table.addRow()
                    .addContent(
                            words(outcome.title()),
                            outcome.result().level().name().toLowerCase(Locale.ROOT),
                            words(outcome.result().finding()),
                            good ? "" : words(outcome.result().advice()));
        }
        table.print(System.out);
        return null;
    }

    private String words(Text text) {
        return messages.text(text, Locale.ENGLISH);
    }
}
