package org.immerse.matching.internal.criterion;

import java.util.Optional;

/**
 * One need before one {@link Column}. Scores slots one by one, or many at once without making objects. Immutable and thread-safe.
 */
public abstract class Ask {
    /** The criterion does not apply to this pair. */
    public static final double NOT_APPLICABLE = -1;

    /** It applies, and the answer is not known. */
    public static final double UNKNOWN = -2;

    /** 0 to 1, or {@link #NOT_APPLICABLE}, or {@link #UNKNOWN}. */
    public abstract double score(int slot);

    /** Scores many slots; as {@link #score(int)} of each. */
    public abstract void score(int[] slots, int size, double[] scores);

    /** Whether a must holds in a slot that got this score of 0 to 1. */
    public boolean holds(int slot, double score) {
        return score > 0;
    }

    /** Keeps, in their order, the slots where the must holds, does not apply or is unknown; answers how many. */
    public int keep(int[] slots, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double score = score(slots[i]);
            if (score < 0 || holds(slots[i], score)) {
                slots[kept++] = slots[i];
            }
        }
        return kept;
    }

    /** Whether it applies to no offer at all. */
    public boolean isIdle() {
        return false;
    }

    /** Whether the answer may be unknown for some offer. */
    public boolean mayBeUnknown() {
        return true;
    }

    /** For a must: slots that hold every one where it may hold, not apply or be unknown; empty where that can not be said. */
    public Optional<Candidates> candidates() {
        return Optional.empty();
    }
}
