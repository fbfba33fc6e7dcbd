package org.immerse.volunteering.internal;

import org.immerse.api.security.Role;
import org.immerse.api.security.User;

/** Who looks for help: the accounts of an organisation. */
public final class Staff {
    private Staff() {}

    /** Whether somebody acts for any organisation. */
    public static boolean isStaff(User user) {
        return user.organisation().isPresent() && (user.is(Role.PROVIDER) || user.is(Role.CASEWORKER));
    }

    /** Whether somebody acts for this organisation. */
    static boolean actsFor(User user, String organisation) {
        return isStaff(user)
                && user.organisation()
                        .filter(own -> own.id().equals(organisation))
                        .isPresent();
    }
}
