package org.immerse.matching.internal.criterion;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.immerse.matching.internal.store.Room;

/** From a number to the slots of the offers that have it. One writer at a time; readers never wait. */
final class Postings {
    private final ConcurrentMap<Integer, SlotList> lists = new ConcurrentHashMap<>();

    /** Adds a slot greater than those of this number so far. */
    void add(int number, int slot) {
        lists.put(number, get(number).with(slot));
    }

    /** The slots of a number. */
    SlotList get(int number) {
        return lists.getOrDefault(number, SlotList.NONE);
    }

    /** Gives back memory kept for more slots. */
    void trim() {
        lists.replaceAll((number, list) -> new SlotList(Room.exactly(list.slots(), list.size()), list.size()));
    }
}
