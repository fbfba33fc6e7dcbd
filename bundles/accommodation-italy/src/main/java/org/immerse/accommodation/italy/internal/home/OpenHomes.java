package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.api.safeguarding.Safeguarding;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Which homes can be filled now: offered by the host, approved by staff at this moment, with a free bed. Worked out anew at each
 * question, so that an approval that ran out or was paused counts at once.
 */
@Component(service = OpenHomes.class)
public final class OpenHomes {
    private final Homes homes;
    private final Safeguarding safeguarding;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Occupancy occupancy;

    @Activate
    public OpenHomes(@Reference Homes homes, @Reference Safeguarding safeguarding, @Reference Clock clock) {
        this.homes = homes;
        this.safeguarding = safeguarding;
        this.clock = clock;
    }

    /** A home and how many of its beds are free. */
    public record Free(Home home, int beds) {}

    /** Every home that can be filled now, last changed first. */
    public List<Free> all() {
        LocalDate today = ItalianDay.today(clock);
        Set<String> approved = safeguarding.approved(PlaceClearance.KIND);
        Map<String, Integer> taken = taken();
        return homes.all().stream()
                .filter(home -> home.isOfferedOn(today) && approved.contains(home.id()))
                .map(home -> new Free(home, freeOf(home, taken)))
                .filter(free -> free.beds() > 0)
                .toList();
    }

    /** Whether this home is offered and approved now; it may be full. */
    public boolean isApproved(Home home) {
        return home.isOfferedOn(ItalianDay.today(clock)) && safeguarding.isApproved(PlaceClearance.KIND, home.id());
    }

    /** Whether this home can be filled now. */
    public boolean isOpen(Home home) {
        return isApproved(home) && freeBeds(home) > 0;
    }

    /** How many of its beds are neither taken nor held. */
    public int freeBeds(Home home) {
        return freeOf(home, taken());
    }

    /** How many of its beds are taken or held. */
    public int takenBeds(Home home) {
        return taken().getOrDefault(home.id(), 0);
    }

    private static int freeOf(Home home, Map<String, Integer> taken) {
        return Math.max(0, home.terms().beds() - taken.getOrDefault(home.id(), 0));
    }

    private Map<String, Integer> taken() {
        Occupancy known = occupancy;
        return known == null ? Map.of() : known.taken();
    }
}
