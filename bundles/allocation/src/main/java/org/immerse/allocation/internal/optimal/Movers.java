package org.immerse.allocation.internal.optimal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For columns with many seats: of each two columns who moves most cheaply from one to the other. That does not depend on prices,
 * so a heap for each pair stays right while prices change; who has left since is passed over when they come up. A shortest path
 * then looks at columns only, not at everybody who sits there.
 */
final class Movers {
    private static final int MOST_COLUMNS = 256;
    private static final int FEWEST_PEOPLE_A_COLUMN = 4;

    private final Tableau tableau;
    private final Seats seats;
    private final int[] columnOf;
    private final @Nullable Heap[] heaps;
    private final boolean[] inUse;

    Movers(Tableau tableau, Seats seats, int[] columnOf) {
        this.tableau = tableau;
        this.seats = seats;
        this.columnOf = columnOf;
        heaps = new Heap[tableau.columns() * tableau.columns()];
        inUse = new boolean[tableau.columns()];
    }

    /** Whether this is worth its memory. */
    static boolean pay(Tableau tableau) {
        return tableau.columns() <= MOST_COLUMNS && tableau.people() >= FEWEST_PEOPLE_A_COLUMN * tableau.columns();
    }

    /** Takes a column into use: from now on it is told who comes. */
    void use(int column) {
        if (!inUse[column]) {
            inUse[column] = true;
            for (int seat = 0; seat < seats.taken(column); seat++) {
                came(seats.at(column, seat), column);
            }
        }
    }

    /** Somebody sits there now. */
    void came(int person, int column) {
        if (inUse[column]) {
            long here = tableau.cost(person, column);
            for (int other = 0; other < tableau.columns(); other++) {
                long there = tableau.cost(person, other);
                if (other != column && there != Numbers.FORBIDDEN) {
                    heap(column, other).add(there - here, person);
                }
            }
        }
    }

    /** Whoever moves most cheaply, the heap's first; null where nobody can. */
    @Nullable
    Heap cheapest(int from, int to) {
        Heap heap = heap(from, to);
        while (heap.size > 0 && columnOf[heap.people[0]] != from) {
            heap.removeFirst();
        }
        return heap.size > 0 ? heap : null;
    }

    private Heap heap(int from, int to) {
        int pair = from * tableau.columns() + to;
        Heap heap = heaps[pair];
        if (heap == null) {
            heap = new Heap();
            heaps[pair] = heap;
        }
        return heap;
    }

    /** A binary heap of people, least first. */
    static final class Heap {
        private long[] keys = new long[4];
        private int[] people = new int[4];
        private int size;

        long firstKey() {
            return keys[0];
        }

        int firstPerson() {
            return people[0];
        }

        private void add(long key, int person) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                people = Arrays.copyOf(people, size * 2);
            }
            int at = size++;
            while (at > 0 && keys[(at - 1) / 2] > key) {
                put(at, keys[(at - 1) / 2], people[(at - 1) / 2]);
                at = (at - 1) / 2;
            }
            put(at, key, person);
        }

        private void removeFirst() {
            long key = keys[--size];
            int person = people[size];
            int at = 0;
            int child = 1;
            while (child < size) {
                if (child + 1 < size && keys[child + 1] < keys[child]) {
                    child++;
                }
                if (keys[child] >= key) {
                    break;
                }
                put(at, keys[child], people[child]);
                at = child;
                child = 2 * at + 1;
            }
            put(at, key, person);
        }

        private void put(int at, long key, int person) {
            keys[at] = key;
            people[at] = person;
        }
    }
}
