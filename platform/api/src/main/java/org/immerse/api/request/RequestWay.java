package org.immerse.api.request;

import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** Where people go on from a request, such as to the times of an interview. Published as a service. Thread-safe. */
@ConsumerType
public interface RequestWay {
    /** Where this side goes on from a request as it stands now; empty for nowhere, and for requests of other modules. */
    Optional<Way> way(User reader, Request request);

    /**
     * Where one goes on.
     *
     * @param path a path of this site
     * @param words of the link, starting with a verb
     * @param quiet whether it is there for those who look for it, such as taking something back; others are what to do next
     */
    record Way(String path, Text words, boolean quiet) {
        /** What to do next. */
        public Way(String path, Text words) {
            this(path, words, false);
        }
    }
}
