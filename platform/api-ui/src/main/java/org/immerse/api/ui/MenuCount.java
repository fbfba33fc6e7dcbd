package org.immerse.api.ui;

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

    /** Topics of the events after which the number may be another one. */
    Set<String> topics();
}
