package org.immerse.accommodation.italy.internal.living;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Actor;

/**
 * What one side said about living together. The other side never reads it.
 *
 * @param id its id
 * @param placement of which stay
 * @param person account of the young person
 * @param side who said it
 * @param due the day it was asked for; empty where nobody asked
 * @param mood how it is; empty where they only want to talk
 * @param words in own words; may be empty
 * @param talk whether they want to talk to somebody
 * @param made when
 * @param by account of who said it
 * @param handled when staff had talked to them; empty while they wait, or where they do not want to
 */
public record CheckIn(
        String id,
        String placement,
        String person,
        Actor side,
        Optional<LocalDate> due,
        Optional<Mood> mood,
        String words,
        boolean talk,
        Instant made,
        String by,
        Optional<Instant> handled) {
    /** Whether somebody waits to be talked to. */
    public boolean waits() {
        return talk && handled.isEmpty();
    }
}
