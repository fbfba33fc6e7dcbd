package org.immerse.knowledge.base.internal.search;

import java.util.Arrays;

/** Numbers terms from 0, by their hash. Two terms of one hash count as the same; among 100,000 there is about one such pair. */
final class Terms {
    private static final int FREE = 0;
    private int[] hashes = new int[1024];
    private int[] numbers = new int[1024];
    private int size;

    /** The number of a term; a new one where it is new. */
    int add(int hash) {
        int slot = slot(hash);
        if (hashes[slot] == FREE) {
            if (2 * (size + 1) > hashes.length) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = key(hash);
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The number of a term, -1 where it is unknown. */
    int find(int hash) {
        int slot = slot(hash);
        return hashes[slot] == FREE ? -1 : numbers[slot];
    }

    int size() {
        return size;
    }

    private static int key(int hash) {
        return hash == FREE ? 1 : hash;
    }

    private int slot(int hash) {
        int key = key(hash);
        int mask = hashes.length - 1;
        int slot = key * 0x9E3779B9 >>> 7 & mask;
        while (hashes[slot] != FREE && hashes[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new int[oldHashes.length * 2];
        numbers = Arrays.copyOf(oldNumbers, oldHashes.length * 2);
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldHashes[old] != FREE) {
                int slot = slot(oldHashes[old]);
                hashes[slot] = oldHashes[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }
}
