package org.immerse.accommodation.italy.internal.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the coordinators of residents that a home is no longer approved. Nothing else changes for who lives there. */
@Component
public final class ResidentWork implements WorkSource {
    private static final String KIND = "accommodation-italy.home.unapproved";

    private final Placements placements;
    private final Homes homes;
    private final Safeguarding safeguarding;

    @Activate
    public ResidentWork(
            @Reference Placements placements, @Reference Homes homes, @Reference Safeguarding safeguarding) {
        this.placements = placements;
        this.homes = homes;
        this.safeguarding = safeguarding;
    }

    @Override
    public String module() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        Optional<String> organisation = staff.organisation().map(Organisation::id);
        if (!staff.is(Role.CASEWORKER) || organisation.isEmpty()) {
            return List.of();
        }
        Set<String> approved = safeguarding.approved(PlaceClearance.KIND);
        List<String> lived = placements.in(Set.of(State.TRIAL, State.AGREED, State.LIVING)).stream()
                .filter(placement -> placement.staff().equals(organisation.get()))
                .map(Placement::home)
                .filter(home -> !approved.contains(home))
                .distinct()
                .toList();
        return homes.findAll(lived).stream().map(ResidentWork::item).toList();
    }

    private static WorkItem item(Home home) {
        return WorkItem.open(
                        KIND + " " + home.id(),
                        KIND,
                        Text.verbatim(home.title()),
                        Text.of(KIND + ".detail"),
                        Routes.clearance(home.id()))
                .atOnce();
    }

    @Override
    public Set<String> topics() {
        return Set.of(Safeguarding.CHANGED, Placements.CHANGED);
    }

    @Override
    public String icon(String kind) {
        return "alert";
    }
}
