package org.immerse.people.internal;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;

/** Accounts in memory: to be found and erased, no more. */
final class TestAccounts {
    private final Map<String, User> users = new LinkedHashMap<>();

    User newcomer(String id, String name) {
        User user = new User(id, name, "Called " + name, Set.of(Role.NEWCOMER), Optional.empty());
        users.put(id, user);
        return user;
    }

    User guardian(String id) {
        User user = new User(id, id, "Called " + id, Set.of(Role.GUARDIAN), Optional.empty());
        users.put(id, user);
        return user;
    }

    User employer(String id, String organisation) {
        User user = new User(
                id,
                id + "@firm.example",
                "Works for " + organisation,
                Set.of(Role.EMPLOYER),
                Optional.of(new Organisation("org-" + organisation, organisation)));
        users.put(id, user);
        return user;
    }

    boolean has(String id) {
        return users.containsKey(id);
    }

    Accounts service() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    String first = String.valueOf(Objects.requireNonNull(arguments)[0]);
                    return switch (method.getName()) {
                        case "find" -> Optional.ofNullable(users.get(first));
                        case "findByName" ->
                            users.values().stream()
                                    .filter(user -> user.name().equals(first))
                                    .findFirst();
                        case "erase" -> {
                            users.remove(first);
                            yield null;
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
