package org.immerse.jobs.spain.internal;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;

/** Accounts that know organisations by their name, which is also their id. */
public final class OneEmployer {
    private OneEmployer() {}

    public static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "organisation" -> new Organisation((String) arguments[1], (String) arguments[1]);
                    case "findOrganisation" ->
                        Optional.of(new Organisation((String) arguments[0], (String) arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
