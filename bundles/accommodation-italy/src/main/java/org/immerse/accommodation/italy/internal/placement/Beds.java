package org.immerse.accommodation.italy.internal.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Occupancy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Beds that are lived in, agreed, tried or held today. */
@Component
public final class Beds implements Occupancy {
    private static final List<State> OPEN =
            Arrays.stream(State.values()).filter(State::isOpen).toList();

    private final Placements placements;
    private final Clock clock;

    @Activate
    public Beds(@Reference Placements placements, @Reference Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> taken() {
        LocalDate today = ItalianDay.today(clock);
        Map<String, Integer> taken = new HashMap<>();
        placements.in(OPEN).stream()
                .filter(placement -> placement.keepsBed(today))
                .forEach(placement -> taken.merge(placement.home(), 1, Integer::sum));
        return taken;
    }
}
