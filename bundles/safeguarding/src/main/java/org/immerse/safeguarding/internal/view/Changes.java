package org.immerse.safeguarding.internal.view;

import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.User;

/** Carries out what a card of the page asks for. */
@FunctionalInterface
interface Changes {
    /** One change of the clearance on the page. */
    @FunctionalInterface
    interface Change {
        Clearance apply(Safeguarding safeguarding, User staff);
    }

    /** Carries it out as whoever is signed in, and draws the page anew or says what is wrong. */
    void carryOut(Change change);
}
