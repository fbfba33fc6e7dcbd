package org.immerse.api.request;

import java.util.List;
import java.util.Set;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What else of a module belongs into somebody's one inbox, beside requests. Published as a service. Thread-safe. It checks itself who
 * may know of what, and must be quick.
 */
@ConsumerType
public interface InboxSource {
    /** The module's id. */
    String module();

    /** Lines for this reader, in any order. */
    List<InboxItem> items(User reader);

    /** Topics of the events after which {@link #items} may answer something else. */
    Set<String> topics();
}
