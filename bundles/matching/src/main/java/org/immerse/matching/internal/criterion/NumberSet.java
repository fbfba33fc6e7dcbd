package org.immerse.matching.internal.criterion;

import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.store.Dictionary;

/** Places of some of the dictionary's numbers, from 1; 0 for all others. Looked up without a branch. */
final class NumberSet {
    /** More numbers than this can not be told apart. */
    private static final int MOST = Character.MAX_VALUE - 1;

    /** Up to this many fit into bytes, which are nearer to the processor. */
    private static final int FEW = 255;

    private final byte[] narrow;
    private final char[] wide;

    /**
     * Made once.
     *
     * @param numbers no two the same but for {@link Dictionary#ABSENT}, which is left out; each gets its index and 1
     * @param bound greater than every number that is looked for
     */
    NumberSet(int[] numbers, int bound) {
        if (numbers.length > MOST) {
            throw ProblemException.invalid("need", Text.of("matching.problem.too-many", MOST));
        }
        boolean areFew = numbers.length <= FEW;
        narrow = new byte[areFew ? bound : 0];
        wide = new char[areFew ? 0 : bound];
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            if (number != Dictionary.ABSENT && number < bound) {
                if (areFew) {
                    narrow[number] = (byte) (i + 1);
                } else {
                    wide[number] = (char) (i + 1);
                }
            }
        }
    }

    /** The index of a number and 1, or 0. */
    int placeOf(int number) {
        return narrow.length > 0 ? narrow[number] & FEW : wide[number];
    }

    /** Whether a number is in it. */
    boolean has(int number) {
        return placeOf(number) != 0;
    }
}
