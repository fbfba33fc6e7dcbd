package org.immerse.matching.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.model.Tally;
import org.jspecify.annotations.Nullable;

/** One pass over a snapshot that keeps the best few. Used once, by one thread. */
final class Scan {
    private final Snapshot snapshot;
    private final @Nullable Object[] need;
    private final Tally tally;
    private final Predicate<Offer> filter;
    private final int keep;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
    private int total;

    Scan(Snapshot snapshot, Facts need, Predicate<Offer> filter, int keep) {
        this.snapshot = snapshot;
        this.need = snapshot.compiled().prepare(need);
        this.tally = snapshot.compiled().tally();
        this.filter = filter;
        this.keep = keep;
    }

    /** The best of all, best first. */
    List<Ranked> best() {
        snapshot.forEach(this::consider);
        List<Ranked> best = new ArrayList<>(worstFirst);
        best.sort(Ranked.BEST_FIRST);
        return best;
    }

    /** How many offers met the musts and the filter. */
    int total() {
        return total;
    }

    private void consider(PreparedOffer prepared) {
        if (!snapshot.compiled().scoreIfMustsHold(need, prepared, tally) || !filter.test(prepared.offer())) {
            return;
        }
        total++;
        double exact = tally.exact();
        Ranked worst = worstFirst.peek();
        if (worst != null && worstFirst.size() == keep && exact < worst.exact()) {
            return;
        }
        worstFirst.add(new Ranked(prepared, exact, tally.unknownMusts()));
        if (worstFirst.size() > keep) {
            worstFirst.poll();
        }
    }
}
