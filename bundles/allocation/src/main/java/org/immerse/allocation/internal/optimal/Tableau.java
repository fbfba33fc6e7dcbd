package org.immerse.allocation.internal.optimal;

import org.immerse.allocation.internal.Pace;

/**
 * The numbers as the solver needs them: everybody can be seated. Where not all people can be placed there is one column more, for
 * those left without: it costs nothing, and has exactly as many seats as people must be left, so that as many as can be are placed.
 *
 * @param costs a row for each person, {@link Numbers#FORBIDDEN} where that cannot be
 * @param columns how many in a row
 * @param capacity of each column how many it takes
 * @param left the column of those left without; -1 where there is none
 */
record Tableau(long[] costs, int people, int columns, int[] capacity, int left) {

    static Tableau of(long[] costs, int people, int[] capacity, Pace pace) {
        Reach reach = new Reach(costs, people, capacity, pace);
        if (reach.left() == 0) {
            return new Tableau(costs, people, capacity.length, capacity, -1);
        }
        int places = capacity.length;
        int columns = places + 1;
        int[] seats = java.util.Arrays.copyOf(capacity, columns);
        seats[places] = reach.left();
        long[] wider = new long[Math.multiplyExact(people, columns)];
        for (int person = 0; person < people; person++) {
            boolean mayBeLeft = reach.mayBeLeft(person);
            for (int place = 0; place < places; place++) {
                boolean outOfReach = !mayBeLeft && reach.isCrowded(place);
                wider[person * columns + place] = outOfReach ? Numbers.FORBIDDEN : costs[person * places + place];
            }
            wider[person * columns + places] = mayBeLeft ? 0 : Numbers.FORBIDDEN;
        }
        return new Tableau(wider, people, columns, seats, places);
    }

    long cost(int person, int column) {
        return costs[person * columns + column];
    }

    /** Whether every seat will be taken. */
    boolean isTight() {
        long seats = 0;
        for (int each : capacity) {
            seats += each;
        }
        return seats == people;
    }

    /** Whether every column has one seat, for every person one. */
    boolean isSquare() {
        for (int each : capacity) {
            if (each != 1) {
                return false;
            }
        }
        return columns == people;
    }
}
