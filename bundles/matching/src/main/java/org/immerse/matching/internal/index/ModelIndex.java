package org.immerse.matching.internal.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.jspecify.annotations.Nullable;

/**
 * The open offers of one model. Readers take the current snapshot and never wait; writers take turns. While offers are read
 * anew from their source, what changed meanwhile wins over what the source hands over.
 */
final class ModelIndex {
    private final Object writing = new Object();
    private final ConcurrentMap<String, Integer> slots = new ConcurrentHashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int used;
    private @Nullable Reading reading;
    private volatile Snapshot snapshot;

    /** Ids seen while the source is read. */
    static final class Reading {
        private final Set<String> fromSource = new HashSet<>();
        private final Set<String> changedMeanwhile = new HashSet<>();
    }

    ModelIndex(CompiledModel compiled) {
        this.snapshot = Snapshot.empty(compiled);
    }

    /** What readers see now. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** Puts a new or changed offer in. */
    void put(Offer offer) {
        synchronized (writing) {
            if (reading != null) {
                reading.changedMeanwhile.add(offer.id());
            }
            snapshot = withOffer(snapshot, offer);
        }
    }

    /** Takes an offer out. */
    void remove(String id) {
        synchronized (writing) {
            if (reading != null) {
                reading.changedMeanwhile.add(id);
            }
            snapshot = withoutOffer(snapshot, id);
        }
    }

    /** Begins to read the source; a reading under way is given up. */
    Reading begin() {
        synchronized (writing) {
            reading = new Reading();
            snapshot = snapshot.withComplete(false);
            return reading;
        }
    }

    /** Takes in what the source handed over, but for what changed meanwhile. Answers whether this reading still counts. */
    boolean load(Reading of, Collection<Offer> offers) {
        synchronized (writing) {
            if (of != reading) {
                return false;
            }
            Snapshot next = snapshot;
            for (Offer offer : offers) {
                of.fromSource.add(offer.id());
                next = of.changedMeanwhile.contains(offer.id()) ? next : withOffer(next, offer);
            }
            snapshot = next;
            return true;
        }
    }

    /** Ends the reading: what neither the source nor a change named goes. */
    void finish(Reading of) {
        synchronized (writing) {
            if (of != reading) {
                return;
            }
            Snapshot next = snapshot;
            for (String id : List.copyOf(slots.keySet())) {
                if (!of.fromSource.contains(id) && !of.changedMeanwhile.contains(id)) {
                    next = withoutOffer(next, id);
                }
            }
            reading = null;
            snapshot = next.withComplete(true);
        }
    }

    /** Empties it: the source went away. */
    void clear() {
        synchronized (writing) {
            slots.clear();
            free.clear();
            used = 0;
            reading = null;
            snapshot = Snapshot.empty(snapshot.compiled());
        }
    }

    /** Prepares every offer anew; readers see the old ones until all are ready. */
    void recompile(CompiledModel compiled) {
        synchronized (writing) {
            snapshot = snapshot.recompiled(compiled);
        }
    }

    private Snapshot withOffer(Snapshot base, Offer offer) {
        Integer slot = slots.get(offer.id());
        if (slot == null) {
            slot = free.isEmpty() ? Integer.valueOf(used++) : free.pop();
            slots.put(offer.id(), slot);
        }
        return base.with(slot, base.compiled().prepare(offer));
    }

    private Snapshot withoutOffer(Snapshot base, String id) {
        Integer slot = slots.remove(id);
        if (slot == null) {
            return base;
        }
        free.push(slot);
        return base.with(slot, null);
    }

    /** How many offers there are. */
    int size() {
        return slots.size();
    }

    /** The offer with this id, as this snapshot has it. */
    Optional<PreparedOffer> find(Snapshot in, String id) {
        Integer slot = slots.get(id);
        return slot == null
                ? Optional.empty()
                : in.get(slot).filter(found -> found.offer().id().equals(id));
    }
}
