package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import java.util.Map;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.ui.UserSession;

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

    /** What a host's pages need, over a database. */
    public static HostDesk desk(
            PersistenceUnit unit,
            Homes homes,
            Safeguarding safeguarding,
            OpenHomes open,
            Photos photos,
            UserSession session,
            Ids ids,
            Clock clock) {
        return new HostDesk(
                homes,
                new HomeDrafts(unit),
                new HomeRegister(homes, safeguarding, clock),
                open,
                photos,
                session,
                ids,
                clock);
    }

    /** Says how many beds are taken, whenever it is asked. */
    public static OpenHomes occupied(OpenHomes open, Occupancy occupancy) {
        open.occupancy = occupancy;
        return open;
    }

    /** Who may see a home, where these delegations hold. */
    public static HomeSight sight(Homes homes, OpenHomes open, Placements placements, Delegations delegations) {
        HomeSight sight = new HomeSight(homes, open, placements);
        sight.delegations = delegations;
        return sight;
    }

    /** Says how many beds are taken. */
    public static void taken(OpenHomes open, Map<String, Integer> beds) {
        open.occupancy = () -> beds;
    }
}
