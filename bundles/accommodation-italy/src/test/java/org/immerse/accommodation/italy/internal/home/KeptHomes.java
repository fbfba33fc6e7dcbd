package org.immerse.accommodation.italy.internal.home;

import org.immerse.api.event.Events;
import org.immerse.api.persistence.PersistenceUnit;

/** Homes kept for tests of other parts. */
public final class KeptHomes {
    private KeptHomes() {}

    /** A register with these homes. */
    public static Homes of(PersistenceUnit unit, Events events, Home... homes) {
        Homes register = new Homes(unit, events);
        for (Home home : homes) {
            register.keep(home);
        }
        return register;
    }
}
