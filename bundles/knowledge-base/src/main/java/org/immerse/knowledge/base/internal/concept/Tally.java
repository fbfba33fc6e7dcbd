package org.immerse.knowledge.base.internal.concept;

import java.util.Arrays;

/** Numbers by index, most of them zero: remembers which were set, so that it is quickly read and cleared. */
final class Tally {
    private final float[] values;
    private int[] touched = new int[64];
    private int count;

    Tally(int size) {
        values = new float[size];
    }

    float get(int index) {
        return values[index];
    }

    /** Sets a number above zero. */
    void set(int index, float value) {
        if (values[index] == 0) {
            touch(index);
        }
        values[index] = value;
    }

    /** Sets the number if it is larger than what is there. Answers whether it was. */
    boolean raise(int index, float value) {
        boolean higher = value > values[index];
        if (higher) {
            set(index, value);
        }
        return higher;
    }

    void add(int index, float value) {
        set(index, values[index] + value);
    }

    private void touch(int index) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, count * 2);
        }
        touched[count++] = index;
    }

    /** How many were set. */
    int size() {
        return count;
    }

    /** The index of the n-th that was set. */
    int index(int n) {
        return touched[n];
    }

    void clear() {
        for (int n = 0; n < count; n++) {
            values[touched[n]] = 0;
        }
        count = 0;
    }
}
