package org.immerse.accommodation.italy.internal.living;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Placement;

/**
 * Somebody lives in a home, or tries to, as one reader may know it.
 *
 * @param placement the placement
 * @param home where
 * @param as as what the reader meets the two
 * @param first the first day
 * @param said what was said, newest first: of the reader's own side; for a coordinator of both
 * @param incidents what happened, newest first: what the reader reported; for a coordinator all
 */
public record Stay(
        Placement placement, Home home, Actor as, LocalDate first, List<CheckIn> said, List<Incident> incidents) {
    public Stay {
        said = List.copyOf(said);
        incidents = List.copyOf(incidents);
    }

    /** The day for which this side is asked and has not answered; empty where nothing is asked. */
    public Optional<LocalDate> asked(Actor side, LocalDate today) {
        return Rounds.current(first, today)
                .filter(day -> said.stream()
                        .noneMatch(one -> one.side() == side
                                && one.due().filter(day::equals).isPresent()));
    }

    /** The day for which this side was asked and let the time pass. */
    public Optional<LocalDate> overdue(Actor side, LocalDate today) {
        return asked(side, today).filter(day -> today.isAfter(day.plusDays(Rounds.DAYS_TO_ANSWER)));
    }
}
