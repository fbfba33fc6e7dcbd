package org.immerse.allocation.internal.optimal;

import java.util.Arrays;
import org.immerse.allocation.internal.Pace;
import org.jspecify.annotations.Nullable;

/**
 * Seats everybody at the least total: successive shortest augmenting paths in the reduced costs (Dijkstra with prices; Edmonds and
 * Karp 1972, Tomizawa 1971), one for each person whom the {@link Opening} did not seat, with seats instead of unit columns. Where
 * there are few columns with many seats, {@link Movers} spare looking at everybody.
 *
 * <p>Throughout, every seated person sits where cost minus price is least for them, and columns with a free seat have price 0. At
 * the end that proves the answer ({@link Certificate}).
 */
final class ShortestPaths {
    /** Beyond every sum of numbers, below every sum with a forbidden one. */
    static final long NEVER = 1L << 60;

    private static final long HIGHEST = 1L << 58;
    private static final int NOWHERE = -1;

    private final Tableau tableau;
    private final Pace pace;
    private final long[] costs;
    private final int columns;
    private final int[] capacity;
    private final Seats seats;
    private final int[] columnOf;
    private final long[] price;

    /** Shortest distances, and who would move into the column on the way. */
    private final long[] distance;

    private final int[] mover;
    /** Columns not reached for good yet, the first {@code waiting} of them. */
    private final int[] open;

    private int waiting;
    private final int[] settled;
    private final @Nullable Movers movers;

    ShortestPaths(Tableau tableau, Pace pace) {
        this(tableau, pace, Movers.pay(tableau));
    }

    ShortestPaths(Tableau tableau, Pace pace, boolean withMovers) {
        this.tableau = tableau;
        this.pace = pace;
        costs = tableau.costs();
        columns = tableau.columns();
        capacity = tableau.capacity();
        seats = new Seats(capacity, tableau.people());
        columnOf = new int[tableau.people()];
        price = new long[columns];
        distance = new long[columns];
        mover = new int[columns];
        open = new int[columns];
        settled = new int[columns];
        movers = withMovers ? new Movers(tableau, seats, columnOf) : null;
        Arrays.fill(columnOf, NOWHERE);
    }

    /**
     * Seats everybody.
     *
     * @throws ArithmeticException where prices leave the range in which sums are exact
     */
    Solution run() {
        new Opening(tableau, seats, columnOf, price).run();
        for (int person = 0; person < tableau.people(); person++) {
            if (columnOf[person] == NOWHERE) {
                seat(person);
            }
            pace.step(1, person + 1L);
        }
        return new Solution(tableau, columnOf, price, seats);
    }

    private void seat(int person) {
        start(person);
        int done = 0;
        int column = takeNearest();
        while (seats.taken(column) == capacity[column]) {
            settled[done++] = column;
            if (movers == null) {
                relax(column);
            } else {
                relaxBy(movers, column);
            }
            column = takeNearest();
        }
        long end = distance[column];
        for (int i = 0; i < done; i++) {
            long changed = price[settled[i]] + distance[settled[i]] - end;
            if (changed < -HIGHEST || end >= NEVER) {
                throw new ArithmeticException("prices out of range");
            }
            price[settled[i]] = changed;
        }
        shift(column);
    }

    private void start(int person) {
        waiting = columns;
        int row = person * columns;
        for (int column = 0; column < columns; column++) {
            open[column] = column;
            distance[column] = costs[row + column] - price[column];
            mover[column] = person;
        }
    }

    /** Takes out the nearest open column; of equals one with a free seat. */
    private int takeNearest() {
        int best = 0;
        long least = distance[open[0]];
        boolean free = isFree(open[0]);
        for (int i = 1; i < waiting; i++) {
            long far = distance[open[i]];
            if (far < least || far == least && !free && isFree(open[i])) {
                best = i;
                least = far;
                free = isFree(open[i]);
            }
        }
        int column = open[best];
        open[best] = open[--waiting];
        return column;
    }

    private boolean isFree(int column) {
        return seats.taken(column) < capacity[column];
    }

    /** Whoever sits in the column could move on from there. */
    private void relax(int column) {
        for (int seat = 0; seat < seats.taken(column); seat++) {
            int person = seats.at(column, seat);
            int row = person * columns;
            long away = distance[column] - (costs[row + column] - price[column]);
            for (int i = 0; i < waiting; i++) {
                int other = open[i];
                long far = costs[row + other] - price[other] + away;
                if (far < distance[other]) {
                    distance[other] = far;
                    mover[other] = person;
                }
            }
        }
        pace.step((long) seats.taken(column) * waiting, 0);
    }

    /** The same, from the cheapest mover to each column. */
    private void relaxBy(Movers cheap, int column) {
        cheap.use(column);
        long away = distance[column] + price[column];
        for (int i = 0; i < waiting; i++) {
            int other = open[i];
            Movers.Heap heap = cheap.cheapest(column, other);
            if (heap != null && heap.firstKey() + away - price[other] < distance[other]) {
                distance[other] = heap.firstKey() + away - price[other];
                mover[other] = heap.firstPerson();
            }
        }
        pace.step(waiting, 0);
    }

    private void shift(int last) {
        int column = last;
        while (column != NOWHERE) {
            int person = mover[column];
            int before = columnOf[person];
            if (before != NOWHERE) {
                seats.leave(person, before);
            }
            seats.take(person, column);
            columnOf[person] = column;
            if (movers != null) {
                movers.came(person, column);
            }
            column = before;
        }
    }
}
