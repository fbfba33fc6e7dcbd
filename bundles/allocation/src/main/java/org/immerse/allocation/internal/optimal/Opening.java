package org.immerse.allocation.internal.optimal;

import java.util.Arrays;

/**
 * Seats most people cheaply before shortest paths are needed, as Jonker and Volgenant (1987) do: column reduction and reduction
 * transfer where there is one seat for each person in each column, then two rounds of augmenting row reduction. Columns with
 * several seats are only filled while they have a free one, for lowering their price would wrong who sits there.
 */
final class Opening {
    private static final int NOWHERE = -1;
    private static final int ROUNDS = 2;
    private static final int STEPS_A_PERSON = 8;

    private final int people;
    private final int columns;
    private final long[] costs;
    private final int[] capacity;
    private final Seats seats;
    private final int[] columnOf;
    private final long[] price;
    private final boolean square;

    /** The person's nearest and second nearest column, and how far they are. */
    private int nearest;

    private int second;
    private long near;
    private long far;

    Opening(Tableau tableau, Seats seats, int[] columnOf, long[] price) {
        this.people = tableau.people();
        this.columns = tableau.columns();
        this.costs = tableau.costs();
        this.capacity = tableau.capacity();
        this.square = tableau.isSquare();
        this.seats = seats;
        this.columnOf = columnOf;
        this.price = price;
    }

    void run() {
        if (square) {
            reduceColumns();
        }
        int[] free = new int[people];
        int count = 0;
        for (int person = 0; person < people; person++) {
            if (columnOf[person] == NOWHERE) {
                free[count++] = person;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            count = reduceRows(free, count);
        }
    }

    /** Prices every column at its least number, seats whoever has it, and lets who was chosen once give room to the others. */
    private void reduceColumns() {
        int[] chosen = new int[columns];
        Arrays.fill(price, Long.MAX_VALUE);
        for (int person = 0; person < people; person++) {
            for (int column = 0; column < columns; column++) {
                long cost = costs[person * columns + column];
                if (cost < price[column]) {
                    price[column] = cost;
                    chosen[column] = person;
                }
            }
        }
        int[] times = new int[people];
        for (int column = columns - 1; column >= 0; column--) {
            if (times[chosen[column]]++ == 0) {
                sit(chosen[column], column);
            }
        }
        for (int person = 0; person < people; person++) {
            if (times[person] == 1) {
                look(person, columnOf[person]);
                if (near < ShortestPaths.NEVER) {
                    price[columnOf[person]] -= near;
                }
            }
        }
    }

    /** Seats people where that is nearest for them, and prices single seats so that the second nearest is as near. */
    private int reduceRows(int[] free, int count) {
        long steps = (long) STEPS_A_PERSON * people;
        int left = 0;
        int next = 0;
        while (next < count) {
            int person = free[next++];
            look(person, NOWHERE);
            boolean lower = capacity[nearest] == 1 && near < far && far < ShortestPaths.NEVER && steps-- > 0;
            int column = lower || isFree(nearest) || near < far ? nearest : second;
            if (lower) {
                price[column] -= far - near;
            }
            if (isFree(column)) {
                sit(person, column);
            } else if (lower) {
                free[--next] = replace(person, column);
            } else if (capacity[column] == 1 && near == far) {
                free[left++] = replace(person, column);
            } else {
                free[left++] = person;
            }
        }
        return left;
    }

    private boolean isFree(int column) {
        return seats.taken(column) < capacity[column];
    }

    private void look(int person, int butNot) {
        near = Long.MAX_VALUE;
        far = Long.MAX_VALUE;
        nearest = NOWHERE;
        second = NOWHERE;
        int row = person * columns;
        for (int column = 0; column < columns; column++) {
            long distance = costs[row + column] - price[column];
            if (distance < far && column != butNot) {
                if (distance < near) {
                    far = near;
                    second = nearest;
                    near = distance;
                    nearest = column;
                } else {
                    far = distance;
                    second = column;
                }
            }
        }
    }

    private void sit(int person, int column) {
        seats.take(person, column);
        columnOf[person] = column;
    }

    /** Seats the person instead of who sits there, who is returned. */
    private int replace(int person, int column) {
        int before = seats.at(column, 0);
        seats.leave(before, column);
        columnOf[before] = NOWHERE;
        sit(person, column);
        return before;
    }
}
