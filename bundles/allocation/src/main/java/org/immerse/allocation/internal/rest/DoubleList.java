package org.immerse.allocation.internal.rest;

import java.util.Arrays;

/** A growing list of numbers. */
final class DoubleList {
    private double[] items = new double[16];
    private int size;

    void add(double item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + (size >> 1));
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
