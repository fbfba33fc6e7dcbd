package org.immerse.security.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.jspecify.annotations.Nullable;

/** Lists accounts. */
@Service
@Command(scope = "immerse", name = "account-list", description = "Lists accounts")
public final class AccountList implements Action {
    private static final int MOST = 1000;

    @Argument(name = "search", description = "Part of a name")
    String search = "";

    @Reference
    @Nullable
    Accounts accounts;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Id");
        table.column("Name");
        table.column("Roles");
        table.column("Organisation");
        table.column("Open");
        table.column("Last sign-in");
        for (Accounts.Listed line : Console.present(accounts).list(search, 0, MOST)) {
            table.addRow()
                    .addContent(
                            line.user().id(),
                            line.user().name(),
                            line.user().roles(),
                            line.user().organisation().map(Organisation::name).orElse(""),
                            line.open() ? "yes" : "no",
                            line.lastSignIn().map(Object::toString).orElse("never"));
        }
        table.print(System.out);
        return null;
    }
}
