package org.immerse.api.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Appointments that a module plans itself, such as a visit: they stand in 'my appointments' beside those that were booked, with a
 * calendar file. Published as a service. Thread-safe.
 */
@ConsumerType
public interface AppointmentSource {
    /** The module's id. */
    String module();

    /** What this user has to be at, not yet over; in any order. The source checks role and relation. */
    List<Planned> planned(User user);

    /** Topics of the events after which {@link #planned} may answer something else. */
    default Set<String> topics() {
        return Set.of();
    }

    /**
     * An appointment that is planned elsewhere.
     *
     * @param id stable: a calendar file loaded again replaces it
     * @param title what it is
     * @param host whom one meets; may be empty words
     * @param start when it begins
     * @param end when it ends
     * @param place where; may be empty words
     * @param link where it is looked after, as a path of this site
     */
    record Planned(String id, Text title, Text host, Instant start, Instant end, Text place, String link) {}
}
