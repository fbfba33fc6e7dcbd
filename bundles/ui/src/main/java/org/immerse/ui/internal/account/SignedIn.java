package org.immerse.ui.internal.account;

import java.time.Instant;
import org.immerse.api.security.User;

/**
 * Who signed in, kept in the browser's session.
 *
 * @param user the user
 * @param made when they did
 */
record SignedIn(User user, Instant made) {
    /** Name of the attribute in the session. */
    static final String ATTRIBUTE = "org.immerse.ui.signed-in";
}
