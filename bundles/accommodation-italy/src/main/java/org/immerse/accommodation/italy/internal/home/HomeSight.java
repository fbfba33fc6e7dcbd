package org.immerse.accommodation.italy.internal.home;

import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Who may see a home, and how much of it. Coordinators and the host see all; young people see homes that are approved now, or that they
 * have a placement with; guardians what the young people see for whom they may see matches. The address is shown from the meeting on.
 */
@Component(service = HomeSight.class)
public final class HomeSight {
    private static final String SEE_MATCHES = "accommodation-italy.see-matches";

    private final Homes homes;
    private final OpenHomes open;
    private final Placements placements;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Delegations delegations;

    @Activate
    public HomeSight(@Reference Homes homes, @Reference OpenHomes open, @Reference Placements placements) {
        this.homes = homes;
        this.open = open;
        this.placements = placements;
    }

    /**
     * A home as somebody may see it.
     *
     * @param home without its address and its stop where these are hidden
     * @param address whether they are shown
     * @param own whether it is the viewer's organisation's
     * @param staff whether the viewer is a coordinator
     */
    public record Seen(Home home, boolean address, boolean own, boolean staff) {}

    /** What this account may see of a home; empty where it may not. */
    public Optional<Seen> see(User viewer, String id) {
        return homes.find(id).flatMap(home -> see(viewer, home));
    }

    private Optional<Seen> see(User viewer, Home home) {
        boolean own = viewer.is(Role.PROVIDER)
                && viewer.organisation().filter(home.host()::equals).isPresent();
        boolean staff = viewer.is(Role.CASEWORKER) && viewer.organisation().isPresent();
        if (own || staff) {
            return Optional.of(new Seen(home, true, own, staff));
        }
        List<String> people = behind(viewer);
        List<Placement> theirs = people.isEmpty()
                ? List.of()
                : placements.ofHome(home.id()).stream()
                        .filter(placement -> people.contains(placement.person()))
                        .filter(placement -> placement.state() != State.DECLINED)
                        .toList();
        if (people.isEmpty() || theirs.isEmpty() && !open.isApproved(home)) {
            return Optional.empty();
        }
        boolean known = theirs.stream().anyMatch(placement -> placement.state().isKnown());
        return Optional.of(new Seen(known ? home : home.withoutAddress(), known, false, false));
    }

    /** The young people with whose eyes this account looks. */
    private List<String> behind(User viewer) {
        if (viewer.is(Role.NEWCOMER)) {
            return List.of(viewer.id());
        }
        Delegations known = delegations;
        if (known == null || !viewer.is(Role.GUARDIAN)) {
            return List.of();
        }
        return known.heldBy(viewer.id()).stream()
                .map(delegation -> delegation.person())
                .filter(person -> known.mayAct(viewer, person, SEE_MATCHES))
                .distinct()
                .toList();
    }
}
