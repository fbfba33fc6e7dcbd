package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where every change of a home goes through: it is kept, and a new one is registered for safeguarding. */
@Component(service = HomeRegister.class)
public final class HomeRegister {
    private final Homes homes;
    private final Safeguarding safeguarding;
    private final Clock clock;

    @Activate
    public HomeRegister(@Reference Homes homes, @Reference Safeguarding safeguarding, @Reference Clock clock) {
        this.homes = homes;
        this.safeguarding = safeguarding;
        this.clock = clock;
    }

    /** Keeps a home, new or changed. */
    public Home keep(User by, Home home) {
        homes.keep(home);
        safeguarding.register(by, PlaceClearance.KIND, home.id());
        return home;
    }

    /** Offers it, pauses it or ends it. */
    public Home change(User by, Home home, Home.Status status) {
        return keep(by, home.with(status, clock.instant()));
    }
}
