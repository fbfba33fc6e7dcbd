package org.immerse.api.security;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody with an account, as far as programs need to know.
 *
 * @param id of the account
 * @param name the e-mail address or the name chosen for signing in; never shown to others
 * @param displayName what others may call them once they may know
 * @param roles at least one
 * @param organisation the organisation they act for; empty for people
 */
public record User(String id, String name, String displayName, Set<Role> roles, Optional<Organisation> organisation) {
    public User {
        roles = Set.copyOf(roles);
    }

    /** Whether the account has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
