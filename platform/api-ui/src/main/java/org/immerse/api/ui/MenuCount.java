package org.immerse.api.ui;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How much waits for somebody behind an entry of the menu, such as unread requests: a number beside the entry. Published as a
 * service. Thread-safe.
 */
@ConsumerType
public interface MenuCount {
    /** Route of the view whose entry carries the number. */
    String route();

    /** How much waits for this user; 0 shows no number. Called whenever menus are drawn, so it must be quick. */
    int waiting(User user);

    /** Key of what is said to those who hear the page; {0} is the number. */
    String words();

    /**
     * Whether the entry is in this reader's menu at all, beside what its roles say; without a user: in that of strangers. For entries that
     * are of use only to some. Called whenever menus are drawn, so it must be quick.
     */
    default boolean shows(Optional<User> user) {
        return true;
    }

    /** Topics of the events after which the number may be another one, or the entry comes or goes. */
    Set<String> topics();
}
