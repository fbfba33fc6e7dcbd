package org.immerse.feedback.internal;

import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.feedback.internal.domain.Case;

/** Who looks at what. */
public final class Desk {
    private Desk() {}

    /** Whether somebody looks at complaints at all. */
    public static boolean isStaff(User user) {
        return user.is(Role.ADMINISTRATOR)
                || user.organisation().isPresent() && (user.is(Role.PROVIDER) || user.is(Role.CASEWORKER));
    }

    /** Whether somebody acts for this organisation. */
    static boolean actsFor(User user, String organisation) {
        return (user.is(Role.PROVIDER) || user.is(Role.CASEWORKER)) && isOf(user, organisation);
    }

    /** Whether somebody looks at this one: never one of the organisation complained of where it is for the administrators. */
    static boolean looksAt(User user, Case one) {
        if (one.handler().isEmpty()) {
            boolean complainedOf = !one.about().organisation().isEmpty()
                    && isOf(user, one.about().organisation());
            return user.is(Role.ADMINISTRATOR) && !complainedOf;
        }
        return actsFor(user, one.handler());
    }

    private static boolean isOf(User user, String organisation) {
        return user.organisation().filter(own -> own.id().equals(organisation)).isPresent();
    }
}
