package org.immerse.accommodation.italy.internal.living;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.placement.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How stays of this site came out, in figures that say nothing about anybody. The same for everybody who may read them. */
@Component(service = Outcomes.class)
public final class Outcomes {
    private final Placements placements;
    private final Clock clock;

    /** Of these placements. */
    @Activate
    public Outcomes(@Reference Placements placements, @Reference Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    /** Half-years that are over, newest first. */
    List<Cohort> cohorts() {
        LocalDate today = ItalianDay.today(clock);
        return Cohort.of(
                placements.in(Set.of(State.LIVING, State.ENDED, State.REMATCH)).stream()
                        .filter(this::movedIn)
                        .map(Outcomes::outcome)
                        .toList(),
                today);
    }

    /** Only who moved in counts; a trial that ended does not. */
    private boolean movedIn(Placement placement) {
        return placement.stay().from().isPresent()
                && (placement.state() == State.LIVING
                        || placements.steps(placement.id()).stream().anyMatch(taken -> taken.step() == Step.MOVE_IN));
    }

    private static Outcome outcome(Placement placement) {
        return new Outcome(
                placement.stay().from().orElseThrow(),
                placement.end().map(Placement.End::day),
                placement.end().map(Placement.End::cause));
    }
}
