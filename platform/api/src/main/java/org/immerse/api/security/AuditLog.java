package org.immerse.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Who did what, kept in order and never changed. Holds ids and names of actions, not people's facts. Thread-safe. */
@ProviderType
public interface AuditLog {
    /**
     * Adds an entry.
     *
     * @param action such as {@code module.stop}
     * @param subject id of what it was done to
     * @param details ids and numbers
     */
    void record(User actor, String action, String subject, Map<String, String> details);

    /** Entries, newest first; blank filters match all. */
    List<Entry> entries(String actor, String action, int offset, int limit);

    /** One entry. */
    record Entry(String id, Instant when, String actor, String action, String subject, Map<String, String> details) {}
}
