package org.immerse.freshness.internal.link;

import java.net.URI;

/** Says which pages a program may visit. */
@FunctionalInterface
interface Doorman {
    /** Whether it may. */
    enum Verdict {
        /** It may. */
        YES,
        /** It may not. */
        NO,
        /** There is no such host. */
        UNKNOWN
    }

    /** Whether a program may visit this page now. */
    Verdict mayVisit(URI page);
}
