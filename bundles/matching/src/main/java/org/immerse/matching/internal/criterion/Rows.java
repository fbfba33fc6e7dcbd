package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import org.immerse.matching.internal.store.Room;

/**
 * A list of numbers for each slot, packed into one array; a slot may be silent. One writer at a time appends; readers take
 * {@link #starts} first and {@link #values} after it, and read slots that were there before.
 */
final class Rows {
    private static final int SILENT = Integer.MIN_VALUE;

    /** Where the list of each slot begins, and that of the last ends; negative for a silent slot: see {@link #position}. */
    private volatile int[] starts = new int[5];

    private volatile int[] values = new int[8];
    private volatile int bound = 1;
    private int slots;
    private int used;

    /** Adds a slot with this list. */
    void add(int... row) {
        int[] room = Room.of(values, used + row.length);
        System.arraycopy(row, 0, room, used, row.length);
        int most = bound - 1;
        for (int value : row) {
            most = Math.max(most, value);
        }
        bound = most + 1;
        values = room;
        end(used + row.length, 0);
    }

    /** Adds a slot that says nothing. */
    void addSilent() {
        end(used, SILENT);
    }

    private void end(int position, int mark) {
        int[] room = Room.of(starts, slots + 2);
        room[slots] |= mark;
        room[++slots] = position;
        used = position;
        starts = room;
    }

    /** See {@link #isSilent(int)} and {@link #position}. */
    int[] starts() {
        return starts;
    }

    /** The numbers of all slots. */
    int[] values() {
        return values;
    }

    /** Whether the slot with this start says nothing. */
    static boolean isSilent(int start) {
        return start < 0;
    }

    /** Where a start is in {@link #values}. */
    static int position(int start) {
        return start & ~SILENT;
    }

    /** Greater than every number in any list. */
    int bound() {
        return bound;
    }

    /** Where the next list will begin. */
    int end() {
        return used;
    }

    /** Whether a slot says nothing. */
    boolean isSilentAt(int slot) {
        return isSilent(starts[slot]);
    }

    /** The first number of a slot, or -1. */
    int firstOf(int slot) {
        int[] from = starts;
        int start = from[slot];
        return isSilent(start) || start == position(from[slot + 1]) ? -1 : values[start];
    }

    /** How many numbers a slot has, or -1. */
    int sizeOf(int slot) {
        int[] from = starts;
        return isSilent(from[slot]) ? -1 : position(from[slot + 1]) - from[slot];
    }

    /** Gives back memory kept for more slots. */
    void trim() {
        starts = Arrays.copyOf(starts, slots + 1);
        values = Arrays.copyOf(values, used);
    }
}
