package org.immerse.matching.internal.index;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.criterion.Ask;
import org.immerse.matching.internal.criterion.Candidates;
import org.immerse.matching.internal.criterion.SlotList;
import org.immerse.matching.internal.model.Asked;
import org.immerse.matching.internal.model.CompiledModel;
import org.jspecify.annotations.Nullable;

/**
 * One ranking of a snapshot. The rarest must says which slots are looked at; they come in blocks. In each block the musts leave
 * slots out, then the filter; then criterion after criterion is added, and what can not get among the best any more is dropped.
 * Used once, by one thread.
 */
final class Search {
    /** Where a must leaves more than this share, all slots are looked at. */
    private static final double MOST_WORTH_LISTING = 0.75;

    private final Snapshot snapshot;
    private final Asked asked;
    private final Predicate<Offer> filter;
    private final BestFew best;
    private final Block block;
    private final int[] musts;
    private final int[] added;
    /** For each criterion added, the weights of those after it, by side. */
    private final double[][] left;

    private int mustCount;
    private int addedCount;
    /** The must that need not be looked at again, because it says which slots are. */
    private int exact = -1;

    private int total;

    Search(Snapshot snapshot, Need need, Predicate<Offer> filter, int keep) {
        CompiledModel model = snapshot.compiled();
        this.snapshot = snapshot;
        this.asked = snapshot.table().columns().ask(need.facts());
        this.filter = filter;
        this.best = new BestFew(snapshot.table().columns().store(), keep);
        this.block = new Block(model);
        this.musts = new int[model.size()];
        this.added = new int[model.size()];
        this.left = new double[model.size()][2];
        Driver driver = plan(model, need.insists());
        run(driver);
        best.sort();
    }

    /** What filters, what is added, and what narrows. */
    private @Nullable Driver plan(CompiledModel model, Set<String> insists) {
        Driver best = null;
        for (int i : model.order()) {
            Ask ask = asked.ask(i);
            if (!ask.isIdle()) {
                if (model.isMust(i)) {
                    musts[mustCount++] = i;
                    best = Driver.better(best, i, ask.candidates());
                } else if (insists.contains(model.criteria().get(i).id())) {
                    musts[mustCount++] = i; // it has no postings to narrow with
                }
                if (model.weight(i) > 0 || ask.mayBeUnknown()) {
                    added[addedCount++] = i;
                }
            }
        }
        for (int i = addedCount - 2; i >= 0; i--) {
            left[i] = left[i + 1].clone();
            left[i][model.side(added[i + 1])] += model.weight(added[i + 1]);
        }
        return best == null || best.candidates.size() > snapshot.slots() * MOST_WORTH_LISTING ? null : best;
    }

    /** A must that narrows the search. */
    private record Driver(int criterion, Candidates candidates) {
        static @Nullable Driver better(@Nullable Driver known, int criterion, Optional<Candidates> found) {
            boolean isBetter =
                    found.isPresent() && (known == null || found.get().size() < known.candidates.size());
            return isBetter ? new Driver(criterion, found.get()) : known;
        }
    }

    private void run(@Nullable Driver driver) {
        if (driver == null) {
            lookAtAll();
            return;
        }
        exact = driver.candidates.areExact() ? driver.criterion : -1;
        if (driver.candidates.areDisjoint()) {
            driver.candidates.lists().forEach(this::lookAt);
        } else {
            lookAtUnion(driver.candidates);
        }
    }

    private void lookAtAll() {
        for (int from = 0; from < snapshot.slots(); from += Block.SIZE) {
            int size = Math.min(Block.SIZE, snapshot.slots() - from);
            for (int i = 0; i < size; i++) {
                block.slots[i] = from + i;
            }
            consider(size);
        }
    }

    private void lookAt(SlotList list) {
        for (int from = 0; from < list.size(); from += Block.SIZE) {
            int size = Math.min(Block.SIZE, list.size() - from);
            System.arraycopy(list.slots(), from, block.slots, 0, size);
            consider(size);
        }
    }

    private void lookAtUnion(Candidates candidates) {
        long[] bits = new long[(snapshot.slots() >>> 6) + 1];
        for (SlotList list : candidates.lists()) {
            int[] slots = list.slots();
            for (int i = 0; i < list.size() && slots[i] < snapshot.slots(); i++) {
                bits[slots[i] >>> 6] |= 1L << slots[i];
            }
        }
        int size = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                block.slots[size++] = (word << 6) + Long.numberOfTrailingZeros(rest);
                if (size == Block.SIZE) {
                    consider(size);
                    size = 0;
                }
            }
        }
        consider(size);
    }

    private void consider(int found) {
        int size = snapshot.keep(block.slots, found);
        for (int i = 0; i < mustCount; i++) {
            size = musts[i] == exact ? size : asked.ask(musts[i]).keep(block.slots, size);
        }
        size = filter == Matching.EVERY ? size : filtered(size);
        total += size;
        block.size = size;
        block.clear();
        for (int i = 0; i < addedCount && block.size > 0; i++) {
            block.add(added[i], asked.ask(added[i]));
            if (i < addedCount - 1 && best.least() > 0) {
                block.drop(best.least(), left[i]);
            }
        }
        block.into(best);
    }

    private int filtered(int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (filter.test(snapshot.table().columns().store().offer(block.slots[i]))) {
                block.slots[kept++] = block.slots[i];
            }
        }
        return kept;
    }

    /** How many offers met the musts and the filter. */
    int total() {
        return total;
    }

    /** The best, best first. */
    BestFew best() {
        return best;
    }

    /** The need, as it was asked. */
    Asked asked() {
        return asked;
    }
}
