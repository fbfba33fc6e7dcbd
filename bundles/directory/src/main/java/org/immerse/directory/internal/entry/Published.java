package org.immerse.directory.internal.entry;

import java.util.Map;
import org.immerse.api.freshness.FactKind;

/**
 * An entry as people see it.
 *
 * @param version number of the version
 * @param marks who said each kind of fact, and when
 */
public record Published(Content content, int version, Map<FactKind, Mark> marks) {
    public Published {
        marks = Map.copyOf(marks);
    }
}
