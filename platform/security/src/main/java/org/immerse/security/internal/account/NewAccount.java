package org.immerse.security.internal.account;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.Role;

/** An account to be made, its names already in the form they are kept in. */
record NewAccount(String name, String displayName, Set<Role> roles, Optional<String> organisation) {
    NewAccount {
        roles = Set.copyOf(roles);
    }

    static NewAccount of(String name, String displayName, Set<Role> roles, Optional<String> organisation) {
        return new NewAccount(Names.key(name), Names.tidy(displayName), roles, organisation);
    }
}
