package org.immerse.accommodation.italy.internal.living;

import java.time.Instant;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Actor;

/**
 * Something that happened where somebody lives. Only whoever reported it and the coordinator read the words.
 *
 * @param id its id
 * @param placement of which stay
 * @param person account of the young person
 * @param home where
 * @param side as what somebody reported it
 * @param urgency how soon somebody has to look
 * @param words what happened
 * @param made when it was reported
 * @param by account of who did
 * @param closed when staff were done with it; empty while it is open
 * @param outcome what staff did
 */
public record Incident(
        String id,
        String placement,
        String person,
        String home,
        Actor side,
        Urgency urgency,
        String words,
        Instant made,
        String by,
        Optional<Instant> closed,
        String outcome) {}
