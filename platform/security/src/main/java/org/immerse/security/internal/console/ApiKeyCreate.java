package org.immerse.security.internal.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes an API key and prints its secret once. */
@Service
@Command(scope = "immerse", name = "api-key-create", description = "Makes an API key")
public final class ApiKeyCreate implements Action {
    @Argument(index = 0, name = "name", description = "What the key is for", required = true)
    String name = "";

    @Argument(index = 1, name = "scopes", description = "Such as offers:write", required = true, multiValued = true)
    @Nullable
    List<String> scopes;

    @Option(name = "--organisation", description = "Name of the organisation that what is written belongs to")
    String organisation = "";

    @Reference
    @Nullable
    ApiKeys keys;

    @Reference
    @Nullable
    Accounts accounts;

    @Reference
    @Nullable
    Messages messages;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        Console console = new Console(session, messages);
        try {
            Set<String> wanted = Set.copyOf(Console.present(scopes));
            ApiKeys.Made made = Console.present(keys).make(Accounts.SYSTEM, name, wanted, organisation());
            console.print("API key, shown this once: " + made.secret());
        } catch (ProblemException e) {
            console.print(e);
        }
        return null;
    }

    private Optional<String> organisation() {
        return organisation.isBlank()
                ? Optional.empty()
                : Optional.of(Console.present(accounts)
                        .organisation(Accounts.SYSTEM, organisation)
                        .id());
    }
}
