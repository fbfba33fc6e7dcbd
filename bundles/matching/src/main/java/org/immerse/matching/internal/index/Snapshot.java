package org.immerse.matching.internal.index;

import org.immerse.matching.internal.model.CompiledModel;

/**
 * All offers of a model at one moment. What is put into the table later, or goes later, is not seen.
 *
 * @param table where they are
 * @param slots how many slots were in use
 * @param time the moment, counted in changes of the table
 * @param dead how many of the slots held what went before
 * @param complete whether every open offer is in it
 */
record Snapshot(OfferTable table, int slots, int time, int dead, boolean complete) {
    CompiledModel compiled() {
        return table.columns().model();
    }

    /** The same, complete or not. */
    Snapshot withComplete(boolean isComplete) {
        return new Snapshot(table, slots, time, dead, isComplete);
    }

    /** How many offers there are. */
    int size() {
        return slots - dead;
    }

    /** Keeps, of ascending slots, those whose offers were there; answers how many. */
    int keep(int[] some, int size) {
        if (dead == 0 && (size == 0 || some[size - 1] < slots)) {
            return size;
        }
        int[] gone = table.gone();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (some[i] < slots && OfferTable.wasThere(gone, some[i], time)) {
                some[kept++] = some[i];
            }
        }
        return kept;
    }
}
