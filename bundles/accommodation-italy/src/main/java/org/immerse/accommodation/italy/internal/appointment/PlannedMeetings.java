package org.immerse.accommodation.italy.internal.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk.Met;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.appointment.AppointmentSource;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meetings and visits of placements, for everybody who has to do with them: they stand in 'my appointments'. Names nobody. */
@Component
public final class PlannedMeetings implements AppointmentSource {
    private static final String KEY = "accommodation-italy.appointment.";
    private static final Set<State> MEET = EnumSet.of(State.MEETING, State.VISIT);
    private static final Duration LENGTH = Duration.ofHours(1);

    private final Placements placements;
    private final PlacementDesk desk;
    private final Clock clock;

    /** Meetings of these placements. */
    @Activate
    public PlannedMeetings(@Reference Placements placements, @Reference PlacementDesk desk, @Reference Clock clock) {
        this.placements = placements;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String module() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public List<Planned> planned(User user) {
        List<Placement> candidates = user.is(Role.NEWCOMER)
                ? placements.ofPerson(user.id()).stream()
                        .filter(one -> MEET.contains(one.state()))
                        .toList()
                : placements.in(MEET);
        return candidates.stream()
                .filter(this::isToCome)
                .flatMap(one -> desk.meet(user, one).stream())
                .flatMap(one -> planned(one).stream())
                .toList();
    }

    private boolean isToCome(Placement placement) {
        return placement
                .appointment()
                .filter(one -> start(one.at()).plus(LENGTH).isAfter(clock.instant()))
                .isPresent();
    }

    private static Optional<Planned> planned(Met met) {
        Placement placement = met.placement();
        return placement
                .appointment()
                .map(one -> new Planned(
                        "accommodation-italy." + placement.id() + "."
                                + placement.state().code(),
                        Text.of(KEY + placement.state().code(), met.home().title()),
                        Text.verbatim(""),
                        start(one.at()),
                        start(one.at()).plus(LENGTH),
                        Text.verbatim(one.place()),
                        "accommodation-italy/placement/" + placement.id()));
    }

    private static Instant start(LocalDateTime at) {
        return at.atZone(ItalianDay.ZONE).toInstant();
    }

    @Override
    public Set<String> topics() {
        return Set.of(Placements.CHANGED);
    }
}
