package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where every change of a home goes through: what it says is checked, a new one is registered for safeguarding, and an approval is over
 * at once where the home is no longer what staff looked at.
 */
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

    /**
     * Keeps a home, new or changed.
     *
     * @throws org.immerse.api.text.ProblemException of kind INVALID naming the wrong fields
     */
    public Home keep(User by, Home home) {
        HomeRules.check(home);
        Optional<Home> before = homes.find(home.id());
        Set<String> again =
                before.map(old -> HomeRules.toLookAtAgain(old, home)).orElse(Set.of());
        if (!again.isEmpty()) {
            safeguarding.changed(by, PlaceClearance.KIND, home.id(), again);
        }
        homes.keep(home);
        if (before.isEmpty()) {
            safeguarding.register(by, PlaceClearance.KIND, home.id());
        }
        return home;
    }

    /** Offers it, pauses it or ends it. */
    public Home change(User by, Home home, Home.Status status) {
        return keep(by, home.with(status, clock.instant()));
    }

    /** Whether the host may take it back: as long as staff have not begun with it. */
    public boolean canTakeBack(Home home) {
        return safeguarding.of(PlaceClearance.KIND, home.id()).state() == Clearance.State.DRAFT;
    }

    /**
     * Takes a home back that staff have not begun with: it is registered no more.
     *
     * @throws ProblemException of kind CONFLICT where staff have begun
     */
    void takeBack(Home home) {
        if (!canTakeBack(home)) {
            throw new ProblemException(
                    ProblemException.Kind.CONFLICT, Text.of("accommodation-italy.home.problem.begun"), List.of());
        }
        homes.remove(home.id());
    }
}
