package org.immerse.directory.internal.entry;

import java.time.Instant;
import java.util.List;

/**
 * What was published at one time.
 *
 * @param number from 1
 * @param by a name the public may read
 * @param changes from the version before; empty for the first
 */
public record Version(int number, Published published, String by, Instant when, List<Change> changes) {
    public Version {
        changes = List.copyOf(changes);
    }
}
