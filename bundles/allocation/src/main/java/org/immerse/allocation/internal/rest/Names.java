package org.immerse.allocation.internal.rest;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Numbers for names: each name gets the next number the first time it is seen. Names are kept as characters in one block, so that
 * a name that comes a million times costs nothing. Hashes have a factor by chance, so that nobody can choose names that collide.
 */
final class Names {
    private static final int FREE = -1;

    private final long factor = ThreadLocalRandom.current().nextLong() | 1;
    private final IntList ends = new IntList();
    private char[] characters = new char[256];
    private int[] table = new int[64];
    private long[] hashes = new long[64];

    Names() {
        Arrays.fill(table, FREE);
        ends.add(0);
    }

    int size() {
        return ends.size() - 1;
    }

    String name(int number) {
        return new String(characters, ends.get(number), ends.get(number + 1) - ends.get(number));
    }

    int number(String name) {
        return number(name.toCharArray(), 0, name.length());
    }

    /** The number of the name that stands in these characters. */
    int number(char[] from, int offset, int length) {
        long hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = (hash ^ from[i]) * factor;
            hash ^= hash >>> 29;
        }
        int slot = slot(hash);
        while (table[slot] != FREE) {
            if (hashes[slot] == hash && isSame(table[slot], from, offset, length)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return add(hash, slot, from, offset, length);
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (table.length - 1);
    }

    private boolean isSame(int number, char[] from, int offset, int length) {
        return Arrays.equals(characters, ends.get(number), ends.get(number + 1), from, offset, offset + length);
    }

    private int add(long hash, int slot, char[] from, int offset, int length) {
        int number = size();
        int start = ends.get(number);
        if (start + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(start + length, Math.multiplyExact(characters.length, 2)));
        }
        System.arraycopy(from, offset, characters, start, length);
        ends.add(start + length);
        table[slot] = number;
        hashes[slot] = hash;
        if (number * 2 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        int[] oldTable = table;
        long[] oldHashes = hashes;
        table = new int[oldTable.length * 2];
        hashes = new long[table.length];
        Arrays.fill(table, FREE);
        for (int i = 0; i < oldTable.length; i++) {
            if (oldTable[i] != FREE) {
                int slot = slot(oldHashes[i]);
                while (table[slot] != FREE) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = oldTable[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }
}
