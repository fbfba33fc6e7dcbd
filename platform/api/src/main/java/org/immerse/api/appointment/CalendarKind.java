package org.immerse.api.appointment;

import java.util.List;
import java.util.Optional;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of calendar a module has, such as interviews for a vacancy: each subject of the module can have one calendar. Published as
 * a service. The module checks role and relation; whatever it does not allow is refused. Text {@code <id>.calendar} names the kind.
 * Thread-safe.
 */
@ConsumerType
public interface CalendarKind {
    /** The module's id and a name: {@code jobs-spain.interview}. */
    String id();

    /** What people read of the subject's calendar; empty where the subject is gone, and then nothing can be booked. */
    Optional<CalendarInfo> describe(String subject);

    /** The subjects for which this user may offer times now, in the order they should be shown. */
    List<String> subjects(User staff);

    /**
     * Whether this user may offer times, read who booked, cancel and mark. Also asked of programs: their user has the id of the API
     * key, the roles EMPLOYER and PROVIDER, and the organisation of the key.
     */
    boolean mayManage(User staff, String subject);

    /** Whether the free times may be read; without a reader: by everybody. */
    boolean maySee(Optional<User> reader, String subject);

    /** Whether this person may book, move and wait. */
    boolean mayBook(User person, String subject);

    /** How many appointments still to come one person may have in one calendar. */
    default int openPerPerson(String subject) {
        return 1;
    }
}
