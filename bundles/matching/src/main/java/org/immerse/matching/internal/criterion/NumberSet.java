package org.immerse.matching.internal.criterion;

import org.immerse.matching.internal.store.Dictionary;

/** Places of some of the dictionary's numbers, from 1; 0 for all others. Looked up without a branch. */
final class NumberSet {
    /** More numbers than this can not be told apart. */
    private static final int MOST = Character.MAX_VALUE - 1;

    private final char[] places;

    /**
     * Made once.
     *
     * @param numbers no two the same but for {@link Dictionary#ABSENT}, which is left out; each gets its index and 1
     * @param bound greater than every number that is looked for
     */
    NumberSet(int[] numbers, int bound) {
        if (numbers.length > MOST) {
            throw new IllegalArgumentException("a need names more than " + MOST + " concepts in one field");
        }
        places = new char[bound];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != Dictionary.ABSENT && numbers[i] < bound) {
                places[numbers[i]] = (char) (i + 1);
            }
        }
    }

    /** The index of a number and 1, or 0. */
    int placeOf(int number) {
        return places[number];
    }

    /** Whether a number is in it. */
    boolean has(int number) {
        return places[number] != 0;
    }
}
