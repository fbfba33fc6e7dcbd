package org.immerse.experts.internal;

import org.immerse.api.security.Role;
import org.immerse.api.security.User;

/** Who may answer: the accounts of an organisation. */
public final class Staff {
    private Staff() {}

    /** Whether somebody answers for an organisation. */
    public static boolean answersFor(User user, String organisation) {
        return isStaff(user)
                && user.organisation()
                        .filter(own -> own.id().equals(organisation))
                        .isPresent();
    }

    /** Whether somebody answers for any organisation. */
    public static boolean isStaff(User user) {
        return user.organisation().isPresent() && (user.is(Role.PROVIDER) || user.is(Role.CASEWORKER));
    }
}
