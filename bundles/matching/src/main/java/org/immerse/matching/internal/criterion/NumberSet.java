package org.immerse.matching.internal.criterion;

import org.immerse.matching.internal.store.Dictionary;

/** Which of the dictionary's numbers are in it, and a small value for each: a bit first, so that most are told apart at once. */
final class NumberSet {
    private final long[] bits;
    private final int[] keys;
    private final int[] values;

    /**
     * Made once.
     *
     * @param numbers at least 0, no two the same but for {@link Dictionary#ABSENT}, which is left out; each gets its index
     * @param bound greater than every number that is looked for
     */
    NumberSet(int[] numbers, int bound) {
        bits = new long[(bound >>> 6) + 1];
        int capacity = Integer.highestOneBit(Math.max(4, numbers.length * 2)) << 1;
        keys = new int[capacity];
        values = new int[capacity];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != Dictionary.ABSENT && numbers[i] < bound) {
                put(numbers[i], i);
            }
        }
    }

    private void put(int number, int value) {
        bits[number >>> 6] |= 1L << number;
        int at = hash(number);
        while (values[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = number;
        values[at] = value + 1;
    }

    private int hash(int number) {
        return (number * 0x9E3779B9 >>> 7) & (keys.length - 1);
    }

    /** Whether a number is in it. */
    boolean has(int number) {
        return (bits[number >>> 6] >>> number & 1) != 0;
    }

    /** The index of a number that is in it. */
    int indexOf(int number) {
        int at = hash(number);
        while (keys[at] != number || values[at] == 0) {
            at = (at + 1) & (keys.length - 1);
        }
        return values[at] - 1;
    }
}
