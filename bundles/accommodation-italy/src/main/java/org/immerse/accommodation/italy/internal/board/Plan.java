package org.immerse.accommodation.italy.internal.board;

import java.util.List;
import java.util.stream.IntStream;
import org.immerse.api.allocation.Allocation;

/** Who goes where, on a grid: never over capacity, never a pair that cannot be. Immutable. */
public final class Plan {
    private final Grid grid;
    private final int[] places;

    /**
     * A plan.
     *
     * @param places of each person the home, or {@link Allocation#NONE}
     * @throws IllegalArgumentException where a home gets more people than it has beds, or a pair cannot be
     */
    public Plan(Grid grid, int... places) {
        this.grid = grid;
        this.places = places.clone();
        int[] left = IntStream.range(0, grid.homes().size()).map(grid::beds).toArray();
        for (int person = 0; person < places.length; person++) {
            int home = places[person];
            if (home != Allocation.NONE && (!grid.allows(person, home) || --left[home] < 0)) {
                throw new IllegalArgumentException("person " + person + " cannot have home " + home);
            }
        }
    }

    /** One person goes to a home, or ({@link Allocation#NONE}) waits. */
    public record Shift(int person, int home) {}

    /** The grid it is on. */
    public Grid grid() {
        return grid;
    }

    /** Of each person the home, as a copy. */
    public int[] places() {
        return places.clone();
    }

    /** The person's home, or {@link Allocation#NONE}. */
    public int place(int person) {
        return places[person];
    }

    /** Who goes to a home. */
    public List<Integer> at(int home) {
        return IntStream.range(0, places.length)
                .filter(person -> places[person] == home)
                .boxed()
                .toList();
    }

    /** How many beds of a home nobody gets. */
    public int free(int home) {
        return grid.beds(home) - at(home).size();
    }

    /** The plan after these shifts, all at once. */
    public Plan after(List<Shift> shifts) {
        int[] next = places.clone();
        shifts.forEach(shift -> next[shift.person()] = shift.home());
        return new Plan(grid, next);
    }
}
