package org.immerse.accommodation.italy.internal.desk;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a coordinator cares for a young person, or asked to.
 *
 * @param id its id
 * @param person account of the young person
 * @param coordinator account of the coordinator
 * @param organisation id of the organisation the coordinator acts for
 * @param state how it stands
 * @param since the first day
 * @param made when it was kept
 */
public record Care(
        String id, String person, String coordinator, String organisation, State state, LocalDate since, Instant made) {
    /** How it stands. */
    public enum State {
        /** The coordinator asked, the young person has not answered. */
        ASKED,
        /** They care for the young person now. */
        ACTIVE,
        /** Over, or not wanted. */
        ENDED
    }
}
