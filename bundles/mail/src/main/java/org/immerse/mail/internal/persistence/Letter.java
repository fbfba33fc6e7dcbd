package org.immerse.mail.internal.persistence;

import java.time.Instant;

/**
 * One mail that is to be sent.
 *
 * @param tries how often it was tried
 */
public record Letter(String id, String person, Kind kind, Instant made, int tries) {
    /** What it is for. */
    public enum Kind {
        /** It carries the code that confirms an address. */
        CODE,
        /** It says that there is something new. */
        NEWS
    }

    /** Where it stands. */
    public enum Standing {
        /** It is to be sent when it is due. */
        WAITING,
        /** It is being handed over. */
        SENDING,
        /** The server took it. */
        SENT,
        /** Whether the server took it is not known, so it is not sent again. */
        UNSURE,
        /** It could not be sent for too long. */
        GIVEN_UP,
        /** Nobody wants it any more. */
        DROPPED
    }
}
