package org.immerse.api.work;

import java.util.List;
import java.util.Set;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What of one module waits for members of staff. Published as a service. Thread-safe.
 *
 * <p>The source checks role and relation itself: it answers what this user may know of, and nothing where it has nothing for them.
 * What it says of people has passed the firewall. Asked whenever menus are drawn, so it must be quick; worked out anew each time, so
 * that what falls due needs no event.
 */
@ConsumerType
public interface WorkSource {
    /** The module's id. */
    String module();

    /** What waits for this user; in any order. */
    List<WorkItem> items(User staff);

    /** Topics of the events after which {@link #items} may answer something else. */
    default Set<String> topics() {
        return Set.of();
    }

    /** Symbol of the icon set for a kind of item. */
    default String icon(String kind) {
        return "clock";
    }
}
