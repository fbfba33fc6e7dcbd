package org.immerse.matching.internal.criterion;

import org.immerse.matching.internal.store.Room;

/**
 * Slots, ascending; a later list may share the array and hold more.
 *
 * @param slots the first {@code size} count
 * @param size how many
 */
public record SlotList(int[] slots, int size) {
    /** No slot. */
    static final SlotList NONE = new SlotList(new int[0], 0);

    /** The same and one more, greater than all: the array is shared where it has room. */
    SlotList with(int slot) {
        int[] room = Room.of(slots, size + 1);
        room[size] = slot;
        return new SlotList(room, size + 1);
    }
}
