package org.immerse.api.ui;

import java.util.Optional;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/** Who uses this browser. To be called in a request or inside {@code UI.access}; asks the present Vaadin session. */
@ProviderType
public interface UserSession {
    /** The signed-in user; empty where nobody signed in, or the account was closed or signed out everywhere. */
    Optional<User> user();

    /**
     * The signed-in user, or empty after sending the browser to the sign-in page, which comes back to the present address
     * afterwards. For steps that need an account: {@code session.requireUser().ifPresent(user -> save(user))}.
     */
    Optional<User> requireUser();

    /**
     * As {@link #requireUser()}, coming back to another address.
     *
     * @param location inside this site, such as {@code jobs-spain/apply/1}; queries are kept
     */
    Optional<User> requireUser(String location);

    /** Ends the session of this browser and opens the home page. */
    void signOut();
}
