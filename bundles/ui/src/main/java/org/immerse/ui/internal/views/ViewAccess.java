package org.immerse.ui.internal.views;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;

/** Who may see a view: everybody where no role is named; else only who has one of them. An unknown name opens nothing. */
public final class ViewAccess {
    /** The name that stands for any signed-in account. */
    static final String ANY = "ANY";

    private ViewAccess() {}

    /** Whether this user may see what is open to these roles. */
    public static boolean allows(Set<String> roles, Optional<User> user) {
        return roles.isEmpty()
                || user.filter(somebody -> roles.contains(ANY)
                                || somebody.roles().stream().map(Role::name).anyMatch(roles::contains))
                        .isPresent();
    }

    /** Whether somebody who is not signed in yet should be shown the way there: it is meant for people, not for staff. */
    public static boolean invites(Set<String> roles, Optional<User> user) {
        return allows(roles, user) || user.isEmpty() && (roles.contains(ANY) || roles.contains(Role.NEWCOMER.name()));
    }
}
