package org.immerse.matching.internal.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.jspecify.annotations.Nullable;

/**
 * The open offers of one model. Readers take the current snapshot and never wait; writers take turns. While offers are read
 * anew from their source, what changed meanwhile wins over what the source hands over.
 */
final class ModelIndex {
    /** Fewer slots without an offer than this are not worth a new table. */
    private static final int FEW = 1024;

    private final Object writing = new Object();
    private @Nullable Reading reading;
    private volatile Snapshot snapshot;

    /** Ids seen while the source is read. */
    static final class Reading {
        private final Set<String> fromSource = new HashSet<>();
        private final Set<String> changedMeanwhile = new HashSet<>();
    }

    ModelIndex(CompiledModel compiled) {
        this.snapshot = new OfferTable(compiled).snapshot(false);
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
            enter(offer);
        }
    }

    /** Takes an offer out. */
    void remove(String id) {
        synchronized (writing) {
            if (reading != null) {
                reading.changedMeanwhile.add(id);
            }
            leave(id);
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
            for (Offer offer : offers) {
                of.fromSource.add(offer.id());
                if (!of.changedMeanwhile.contains(offer.id())) {
                    enter(offer);
                }
            }
            return true;
        }
    }

    /** Ends the reading: what neither the source nor a change named goes. */
    void finish(Reading of) {
        synchronized (writing) {
            if (of != reading) {
                return;
            }
            for (String id : List.copyOf(snapshot.table().ids())) {
                if (!of.fromSource.contains(id) && !of.changedMeanwhile.contains(id)) {
                    leave(id);
                }
            }
            reading = null;
            snapshot = rebuilt(snapshot.compiled(), true);
        }
    }

    /** Empties it: the source went away. */
    void clear() {
        synchronized (writing) {
            reading = null;
            snapshot = new OfferTable(snapshot.compiled()).snapshot(false);
        }
    }

    /** Prepares every offer anew; readers see the old ones until all are ready. */
    void recompile(CompiledModel compiled) {
        synchronized (writing) {
            snapshot = rebuilt(compiled, snapshot.complete());
        }
    }

    /** Whether so many slots hold what went that a new table is worth its time. */
    boolean isSparse() {
        Snapshot now = snapshot;
        return now.dead() > FEW && now.dead() > now.size() / 4;
    }

    /** Leaves out the slots that hold what went. */
    void tidy() {
        synchronized (writing) {
            if (isSparse()) {
                snapshot = rebuilt(snapshot.compiled(), snapshot.complete());
            }
        }
    }

    private Snapshot rebuilt(CompiledModel compiled, boolean complete) {
        OfferTable table = new OfferTable(compiled);
        OfferTable old = snapshot.table();
        for (int slot : old.inOrder()) {
            Offer offer = old.at(slot).offer();
            table.found(offer.id(), table.put(offer));
        }
        table.trim();
        return table.snapshot(complete);
    }

    private void enter(Offer offer) {
        OfferTable table = snapshot.table();
        table.tick();
        int slot = table.put(offer);
        snapshot = table.snapshot(snapshot.complete());
        table.found(offer.id(), slot);
    }

    private void leave(String id) {
        OfferTable table = snapshot.table();
        table.tick();
        if (table.leave(id)) {
            snapshot = table.snapshot(snapshot.complete());
            table.lost(id);
        }
    }

    /** How many offers there are. */
    int size() {
        return snapshot.size();
    }

    /** The offer with this id as it is now. */
    Optional<PreparedOffer> find(String id) {
        while (true) {
            Snapshot now = snapshot;
            Optional<Integer> slot = now.table().slot(id);
            if (slot.isEmpty() || slot.get() < now.slots()) {
                return slot.map(now.table()::at);
            }
            Thread.onSpinWait();
        }
    }
}
