package org.immerse.allocation.internal.optimal;

import java.util.Arrays;
import org.immerse.allocation.internal.Pace;

/**
 * What changing an answer costs, everybody else being placed anew as well as possible. Moving people between columns is a network
 * with a node for each column; an edge costs what the one who moves most cheaply loses (reduced costs, so never below 0), and a
 * change of the answer is a path.
 */
final class Exchange {
    private final Solution solution;
    private final int columns;
    /** From column to column the least reduced cost of anybody moving. */
    private final long[] edge;

    private final long[][] from;
    private final long[][] into;
    private final long[] vacancies;

    Exchange(Solution solution, Pace pace) {
        this.solution = solution;
        columns = solution.tableau().columns();
        edge = new long[Math.multiplyExact(columns, columns)];
        from = new long[columns][];
        into = new long[columns][];
        vacancies = new long[columns];
        Arrays.fill(vacancies, Long.MIN_VALUE);
        Arrays.fill(edge, ShortestPaths.NEVER);
        for (int person = 0; person < solution.tableau().people(); person++) {
            int row = solution.columnOf()[person] * columns;
            for (int column = 0; column < columns; column++) {
                edge[row + column] = Math.min(edge[row + column], solution.reduced(person, column));
            }
            pace.step(columns, person);
        }
    }

    /**
     * How much greater the total gets if this person must have this column: they move in, and either somebody's moves end at the
     * seat they left, or they end at a free seat and others fill the seat they left as well as possible. {@link
     * ShortestPaths#NEVER} or more where it cannot be.
     */
    long loss(int person, int column) {
        int own = solution.columnOf()[person];
        if (own == column) {
            return 0;
        }
        long[] distance = from(column);
        long nearest = distance[own];
        long vacancy = Math.min(ShortestPaths.NEVER, vacancy(own));
        for (int end = 0; end < columns; end++) {
            if (solution.hasFreeSeat(end)) {
                nearest = Math.min(nearest, distance[end] + vacancy);
            }
        }
        return solution.reduced(person, column) + nearest;
    }

    /** How much the total changes where one seat more is there, taken as well as possible: 0 or less. */
    long gain(int column) {
        return solution.price()[column] + vacancy(column);
    }

    /** The same, where it is one of those left without who takes it, directly or after others moved; {@link ShortestPaths#NEVER} where none can. */
    long gainForOneLeft(int column) {
        int left = solution.tableau().left();
        long distance = into(column)[left];
        return distance >= ShortestPaths.NEVER
                ? ShortestPaths.NEVER
                : distance + solution.price()[column] - solution.price()[left];
    }

    /** The least loss, at these prices, that filling one seat of the column brings. */
    private synchronized long vacancy(int column) {
        if (vacancies[column] == Long.MIN_VALUE) {
            long[] distance = into(column);
            long least = ShortestPaths.NEVER;
            for (int start = 0; start < columns; start++) {
                if (start != solution.tableau().left()) {
                    least = Math.min(least, distance[start] - solution.price()[start]);
                }
            }
            vacancies[column] = least;
        }
        return vacancies[column];
    }

    private synchronized long[] from(int column) {
        if (from[column] == null) {
            from[column] = distances(column, columns, 1);
        }
        return from[column];
    }

    private synchronized long[] into(int column) {
        if (into[column] == null) {
            into[column] = distances(column, 1, columns);
        }
        return into[column];
    }

    /** Dijkstra on all columns; the strides say which way the edges are read. */
    private long[] distances(int source, int rowStride, int columnStride) {
        long[] distance = new long[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(distance, ShortestPaths.NEVER);
        distance[source] = 0;
        for (int round = 0; round < columns; round++) {
            int nearest = -1;
            for (int column = 0; column < columns; column++) {
                if (!done[column] && (nearest < 0 || distance[column] < distance[nearest])) {
                    nearest = column;
                }
            }
            done[nearest] = true;
            for (int column = 0; column < columns; column++) {
                long far = distance[nearest] + edge[nearest * rowStride + column * columnStride];
                distance[column] = Math.min(distance[column], far);
            }
        }
        return distance;
    }
}
