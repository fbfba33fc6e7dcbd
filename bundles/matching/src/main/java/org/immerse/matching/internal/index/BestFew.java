package org.immerse.matching.internal.index;

import org.immerse.matching.internal.store.OfferStore;
import org.immerse.matching.internal.store.Room;

/**
 * The best slots so far, at most so many: by score, then fewer unknown musts, then fresher, then id. A heap whose first is the
 * worst. Used by one thread.
 */
final class BestFew {
    private final OfferStore store;
    private final int most;
    private int[] slots = new int[16];
    private double[] scores = new double[16];
    private int[] unknown = new int[16];
    private int size;

    BestFew(OfferStore store, int most) {
        this.store = store;
        this.most = most;
    }

    /** What has less than this is not among the best; below 0 while there is room. */
    double least() {
        return size == most ? scores[0] : -1;
    }

    int size() {
        return size;
    }

    void add(int slot, double score, int unknownMusts) {
        if (size < most) {
            slots = Room.of(slots, size + 1);
            scores = Room.of(scores, size + 1);
            unknown = Room.of(unknown, size + 1);
            set(size, slot, score, unknownMusts);
            rise(size++);
        } else if (isWorse(0, slot, score, unknownMusts)) {
            set(0, slot, score, unknownMusts);
            sink(size);
        }
    }

    private void set(int at, int slot, double score, int unknownMusts) {
        slots[at] = slot;
        scores[at] = score;
        unknown[at] = unknownMusts;
    }

    private boolean isWorse(int at, int slot, double score, int unknownMusts) {
        if (scores[at] != score) {
            return scores[at] < score;
        }
        return unknown[at] != unknownMusts ? unknown[at] > unknownMusts : store.compare(slots[at], slot) > 0;
    }

    private boolean isWorse(int at, int other) {
        return isWorse(at, slots[other], scores[other], unknown[other]);
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && isWorse(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink(int end) {
        int at = 0;
        while (2 * at + 1 < end) {
            int child = 2 * at + 1;
            child += child + 1 < end && isWorse(child + 1, child) ? 1 : 0;
            if (!isWorse(child, at)) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        int slot = slots[one];
        double score = scores[one];
        int unknownMusts = unknown[one];
        set(one, slots[other], scores[other], unknown[other]);
        set(other, slot, score, unknownMusts);
    }

    /** Puts the best first; nothing may be added after. */
    void sort() {
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(end);
        }
    }

    int slot(int place) {
        return slots[place];
    }

    double score(int place) {
        return scores[place];
    }
}
