package org.immerse.accommodation.italy.internal.board;

import java.util.List;
import org.immerse.accommodation.italy.internal.board.Plan.Shift;

/**
 * One thing that can be changed on a board, and what it costs.
 *
 * @param shifts the person's own, then whoever gives way
 * @param placed how many people more have a home
 * @param points by how much the total rises; negative where it falls
 * @param blocking how many more people and homes would both rather have each other
 */
public record Change(List<Shift> shifts, int placed, int points, int blocking) {
    public Change {
        shifts = List.copyOf(shifts);
    }

    /** Where the person goes. */
    public int to() {
        return shifts.getFirst().home();
    }
}
