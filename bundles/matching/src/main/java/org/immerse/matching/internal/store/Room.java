package org.immerse.matching.internal.store;

import java.util.Arrays;

/** Room in arrays that grow at their end. What is there stays; a reader of the old array sees what was there. */
public final class Room {
    private Room() {}

    private static int grown(int needed) {
        return Math.max(4, needed + (needed >> 2));
    }

    /** An array with room for so many. */
    public static int[] of(int[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    /** An array with room for so many. */
    public static long[] of(long[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    /** An array with room for so many. */
    public static double[] of(double[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    /** An array with room for so many. */
    public static byte[] of(byte[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    /** An array with room for so many. */
    public static <T> T[] of(T[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    /** An array without room to spare. */
    public static int[] exactly(int[] array, int size) {
        return array.length == size ? array : Arrays.copyOf(array, size);
    }
}
