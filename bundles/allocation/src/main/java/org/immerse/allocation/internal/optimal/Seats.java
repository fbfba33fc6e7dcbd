package org.immerse.allocation.internal.optimal;

/** Who sits where: of each place the people, in one column. */
final class Seats {
    private final int[] start;
    private final int[] sitting;
    private final int[] taken;
    private final int[] seatOf;

    Seats(int[] capacity, int people) {
        start = new int[capacity.length + 1];
        for (int place = 0; place < capacity.length; place++) {
            start[place + 1] = Math.addExact(start[place], Math.min(capacity[place], people));
        }
        sitting = new int[start[capacity.length]];
        taken = new int[capacity.length];
        seatOf = new int[people];
    }

    int taken(int place) {
        return taken[place];
    }

    int at(int place, int seat) {
        return sitting[start[place] + seat];
    }

    void take(int person, int place) {
        int seat = start[place] + taken[place]++;
        sitting[seat] = person;
        seatOf[person] = seat;
    }

    /** The last one takes the seat that becomes free. */
    void leave(int person, int place) {
        int last = sitting[start[place] + --taken[place]];
        sitting[seatOf[person]] = last;
        seatOf[last] = seatOf[person];
    }
}
