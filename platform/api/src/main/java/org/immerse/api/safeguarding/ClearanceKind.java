package org.immerse.api.safeguarding;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module has looked at, such as places to live. Published as a service; while it is away nothing of its kind counts as
 * approved. Texts: {@code <id>.clearance} names the kind, {@code <id>.item.<item>} and {@code .help} each item. Thread-safe.
 */
@ConsumerType
public interface ClearanceKind {
    /** The module's id and a name: {@code accommodation-italy.place}. */
    String id();

    /** What must have been seen of this subject, in the order it is done. May differ from subject to subject. */
    List<ChecklistItem> checklist(String subject);

    /** For how many months an approval counts at most, however long the items do. */
    int approvalMonths();

    /** Where its days begin and end. */
    ZoneId zone();

    /** What staff call the subject; empty where it is gone. */
    Optional<Text> title(String subject);

    /** Where staff can see it, as a path of this site; empty where they cannot. */
    Optional<String> path(String subject);

    /** Whether this account may see and handle the clearance of the subject. */
    boolean mayHandle(User staff, String subject);

    /**
     * Why this account must not approve the subject, such as living there, or working for its owner. Whoever registered it is refused
     * without being asked here.
     */
    default Optional<Text> conflict(User staff, String subject) {
        return Optional.empty();
    }
}
