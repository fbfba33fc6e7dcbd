package org.immerse.security.internal.console;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes an account, such as the first administrator's. */
@Service
@Command(scope = "immerse", name = "account-create", description = "Makes an account")
public final class AccountCreate implements Action {
    private static final int GENERATED_BYTES = 12;

    @Argument(index = 0, name = "name", description = "E-mail address or name for signing in", required = true)
    String name = "";

    @Argument(index = 1, name = "options", description = "The options may also stand here", multiValued = true)
    @Nullable
    List<String> tail;

    @Option(
            name = "--role",
            description = "NEWCOMER, GUARDIAN, CASEWORKER, EMPLOYER, PROVIDER or ADMINISTRATOR",
            multiValued = true)
    @Nullable
    List<String> roles;

    @Option(name = "--display-name", description = "What others call them; the name where this is left out")
    String displayName = "";

    @Option(name = "--organisation", description = "Name of the organisation they act for")
    String organisation = "";

    @Option(name = "--generate", description = "Makes up a password instead of asking for one, and prints it once")
    boolean generate;

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
    public @Nullable Object execute() throws IOException {
        Console console = new Console(session, messages);
        Accounts found = Console.present(accounts);
        try {
            readTail();
            String asked = generate ? "" : console.askSecretly("Password (empty: make one up): ");
            String password = asked.isEmpty() ? generated() : asked;
            User user = found.create(
                    Accounts.SYSTEM,
                    name,
                    password,
                    displayName.isBlank() ? name : displayName,
                    roles(),
                    organisation(found));
            console.print("Account " + user.name() + " is made, with the roles " + user.roles() + ".");
            if (asked.isEmpty()) {
                console.print("Password, shown this once: " + password);
            }
        } catch (ProblemException e) {
            console.print(e);
        }
        return null;
    }

    /** The shell itself takes options before the first argument only. */
    private void readTail() {
        Iterator<String> words = tail == null ? Collections.emptyIterator() : tail.iterator();
        while (words.hasNext()) {
            String option = words.next();
            switch (option) {
                case "--generate" -> generate = true;
                case "--display-name" -> displayName = words.next();
                case "--organisation" -> organisation = words.next();
                case "--role" -> addRole(words.next());
                default -> throw new IllegalArgumentException("there is no option " + option);
            }
        }
    }

    private void addRole(String role) {
        List<String> more = roles == null ? new ArrayList<>() : new ArrayList<>(roles);
        more.add(role);
        roles = more;
    }

    private Set<Role> roles() {
        List<String> given = roles;
        return given == null
                ? Set.of(Role.NEWCOMER)
                : given.stream()
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }

    private Optional<String> organisation(Accounts found) {
        return organisation.isBlank()
                ? Optional.empty()
                : Optional.of(found.organisation(Accounts.SYSTEM, organisation).id());
    }

    private static String generated() {
        byte[] bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
