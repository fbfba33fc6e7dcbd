package org.immerse.api.security;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The firewall: one table, task by field. Rows come from {@code IMMERSE-INF/firewall.csv} of the running modules
 * ({@code task,field,visibility}); a pair that has no row is hidden. A module may only bring rows for tasks that start with its
 * own id. Thread-safe.
 */
@ProviderType
public interface Firewall {
    /** How much of this field this task may see. */
    Visibility of(String task, String field);

    /** The whole table, by task, then field. */
    List<Rule> rules();

    /** One row. */
    record Rule(String task, String field, Visibility visibility) {}
}
