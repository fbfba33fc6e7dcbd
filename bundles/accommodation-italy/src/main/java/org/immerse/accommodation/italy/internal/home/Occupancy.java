package org.immerse.accommodation.italy.internal.home;

import java.util.Map;

/** How many beds are taken or held, from the placements. Published as a service by whoever keeps these. Thread-safe. */
public interface Occupancy {
    /** Homes to the number of their beds that are taken or held now; homes that are not there have none. */
    Map<String, Integer> taken();
}
