package org.immerse.freshness.internal.persistence;

import java.time.Instant;

/** How the link of a fact answered when it was last tried. */
public record TriedLink(String subject, String fact, String link, Answer answer, Instant tried) {
    /** How a link answered. */
    public enum Answer {
        /** There is a page, or a server that wants to know who asks. */
        THERE,
        /** The server says that there is no such page. */
        MISSING,
        /** The server says that it has a fault. */
        FAULT,
        /** Nothing answers. */
        SILENT,
        /** The address may not be visited from here, such as one of a private network. */
        REFUSED,
        /** The server asks programs not to visit the page: nothing is known. */
        UNASKED;

        /** Whether readers would not find the page. */
        public boolean isBroken() {
            return this == MISSING || this == FAULT || this == SILENT || this == REFUSED;
        }
    }

    /** The key of a fact of a subject. */
    public static String key(String subject, String fact) {
        return subject + "#" + fact;
    }

    /** The key of its fact. */
    public String key() {
        return key(subject, fact);
    }
}
