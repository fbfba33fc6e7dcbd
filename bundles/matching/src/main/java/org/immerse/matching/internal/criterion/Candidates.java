package org.immerse.matching.internal.criterion;

import java.util.List;

/**
 * Slots that narrow a search.
 *
 * @param lists their slots
 * @param areDisjoint whether no slot is in two of the lists
 * @param areExact whether the must holds, does not apply or is unknown in each of them
 */
public record Candidates(List<SlotList> lists, boolean areDisjoint, boolean areExact) {
    public Candidates {
        lists = List.copyOf(lists);
    }

    /** How many there are, at most. */
    public int size() {
        int size = 0;
        for (SlotList list : lists) {
            size += list.size();
        }
        return size;
    }
}
