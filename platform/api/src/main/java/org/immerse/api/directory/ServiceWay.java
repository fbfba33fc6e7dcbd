package org.immerse.api.directory;

import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where people go on from a service, such as to ask about it, to be referred to it, or to complain; and from who offers it. Published as a
 * service. Thread-safe.
 */
@ConsumerType
public interface ServiceWay {
    /** Ways are shown in this order, lowest first. */
    int order();

    /** Where this reader goes on from a service; without a reader: somebody who is not signed in. Empty for nowhere. */
    Optional<Way> way(Optional<User> reader, PublicService service);

    /** Where this reader goes on from an office or association, as {@link #way} from a service. */
    default Optional<Way> wayFrom(Optional<User> reader, Provider provider) {
        return Optional.empty();
    }

    /**
     * Where one goes on.
     *
     * @param path a path of this site
     * @param words of the link, starting with a verb
     * @param icon symbol of the icon set
     */
    record Way(String path, Text words, String icon) {}
}
