package org.immerse.directory.internal.entry;

import java.time.Instant;

/**
 * An entry as its editors see it.
 *
 * @param content the draft
 * @param revision grows with each time it is saved; from 1
 * @param published number of the version people see; 0 for none
 * @param editor account of who saved it last; empty once erased
 */
public record Entry(Content content, State state, long revision, int published, String editor, Instant changed) {
    /** What it is about. */
    public EntryKind kind() {
        return content.kind();
    }

    /** Its id. */
    public String id() {
        return content.id();
    }

    /** Whether the draft is other than what people see. */
    public boolean differs() {
        return state != State.PUBLISHED;
    }
}
