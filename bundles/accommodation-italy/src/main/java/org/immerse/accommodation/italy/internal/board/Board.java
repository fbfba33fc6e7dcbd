package org.immerse.accommodation.italy.internal.board;

import java.time.Instant;

/**
 * A board of an organisation.
 *
 * @param id its id
 * @param organisation whose coordinators work on it
 * @param method how its last proposal was found
 * @param floor pairs with fewer points are not proposed
 * @param closed whether nothing is changed on it any more
 * @param number of its latest version, from 1
 * @param made when it was made
 * @param changed when its latest version was made
 */
public record Board(
        String id,
        String organisation,
        Method method,
        int floor,
        boolean closed,
        int number,
        Instant made,
        Instant changed) {
    Board next(Method by, boolean over, Instant now) {
        return new Board(id, organisation, by, floor, over, number + 1, made, now);
    }
}
