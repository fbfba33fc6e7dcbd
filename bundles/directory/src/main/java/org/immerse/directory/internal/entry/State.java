package org.immerse.directory.internal.entry;

/** Where the draft of an entry stands. Text keys {@code directory.state.<name in lower case>}. */
public enum State {
    /** Being written. */
    DRAFT,
    /** To be looked through and published. */
    REVIEW,
    /** As people see it. */
    PUBLISHED,
    /** Taken back. */
    WITHDRAWN
}
