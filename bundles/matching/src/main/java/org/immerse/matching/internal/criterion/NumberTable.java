package org.immerse.matching.internal.criterion;

import java.util.Arrays;

/** From small numbers to values above 0: open addressing, filled once, read often. */
final class NumberTable {
    private static final int EMPTY = -1;

    private int[] keys;
    private double[] values;
    private int size;

    NumberTable(int expected) {
        this.keys = emptyKeys(Integer.highestOneBit(Math.max(4, expected * 2)) << 1);
        this.values = new double[keys.length];
    }

    private static int[] emptyKeys(int capacity) {
        int[] keys = new int[capacity];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    /** Keeps the greater of this value and the one that is there. */
    void raise(int key, double value) {
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            size++;
        }
        values[slot] = Math.max(values[slot], value);
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldValues = values;
        keys = emptyKeys(oldKeys.length * 2);
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** The numbers that are there, ascending. */
    int[] keys() {
        return Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
    }

    /** The value, or 0. */
    double get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
