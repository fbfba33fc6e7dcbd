package org.immerse.matching.internal.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.OfferColumns;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.store.Room;

/**
 * Offers by slot, with the time at which each went, counted in changes. An offer that changes goes from its slot and comes into
 * a new one; nothing else is ever overwritten, so that a reader who knows the time sees exactly what was there then. One writer
 * at a time; readers never wait.
 */
final class OfferTable {
    private final OfferColumns columns;
    private final ConcurrentMap<String, Integer> slots = new ConcurrentHashMap<>();
    /** By slot the time at which the offer went; 0 where it is there. */
    private volatile int[] gone = new int[4];

    private int time;
    private int dead;

    OfferTable(CompiledModel model) {
        this.columns = model.columns();
    }

    OfferColumns columns() {
        return columns;
    }

    /** Whether the offer in a slot was there at a time. */
    static boolean wasThere(int[] gone, int slot, int at) {
        return gone[slot] == 0 || gone[slot] > at;
    }

    int[] gone() {
        return gone;
    }

    /** Begins a change that readers of the next snapshot see. */
    void tick() {
        time++;
    }

    /** Puts an offer in; readers find it by id once {@link #found} was called. */
    int put(Offer offer) {
        leave(offer.id());
        int slot = columns.store().size();
        gone = Room.of(gone, slot + 1);
        columns.append(offer);
        return slot;
    }

    /** Lets an offer go; it is found by id until {@link #lost} was called. Answers whether it was there. */
    boolean leave(String id) {
        Integer slot = slots.get(id);
        if (slot == null || gone[slot] != 0) {
            return false;
        }
        int[] times = gone;
        times[slot] = time;
        gone = times;
        dead++;
        return true;
    }

    /** From now on an id leads to this slot. */
    void found(String id, int slot) {
        slots.put(id, slot);
    }

    /** From now on an id leads nowhere. */
    void lost(String id) {
        slots.remove(id);
    }

    /** The ids of what is there. */
    Set<String> ids() {
        return slots.keySet();
    }

    /** How many offers are there. */
    int size() {
        return slots.size();
    }

    /** How many slots hold what went. */
    int dead() {
        return dead;
    }

    /** What is there now. */
    Snapshot snapshot(boolean complete) {
        return new Snapshot(this, columns.store().size(), time, dead, complete);
    }

    /** The slots of what is there; those that musts treat alike stand together, so that a search reads what is near. */
    List<Integer> inOrder() {
        return slots.values().stream().sorted(columns.byKind()).toList();
    }

    /** The slot of an id. */
    Optional<Integer> slot(String id) {
        return Optional.ofNullable(slots.get(id));
    }

    /** The offer in a slot. */
    PreparedOffer at(int slot) {
        return new PreparedOffer(columns, slot);
    }

    /** Gives back memory kept for more offers. */
    void trim() {
        columns.trim();
        gone = Room.exactly(gone, columns.store().size());
    }
}
