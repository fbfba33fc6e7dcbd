package org.immerse.matching.internal.index;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.criterion.Candidates;
import org.immerse.matching.internal.criterion.SlotList;
import org.immerse.matching.internal.model.Asked;
import org.immerse.matching.internal.model.CompiledModel;

/**
 * One ranking of a snapshot. The rarest must says which slots are looked at; they come in blocks. In each block the musts leave
 * slots out, then the filter; then criterion after criterion is added, and what can not get among the best any more is dropped.
 * Used once, by one thread.
 */
final class Search {
    private final Snapshot snapshot;
    private final Asked asked;
    private final Predicate<Offer> filter;
    private final BestFew best;
    private final Block block;
    private final int[] musts;
    private final int[] added;
    /** For each criterion added, the weights of those after it, by side. */
    private final double[][] left;

    private int total;

    Search(Snapshot snapshot, Facts need, Predicate<Offer> filter, int keep) {
        CompiledModel model = snapshot.compiled();
        this.snapshot = snapshot;
        this.asked = snapshot.table().columns().ask(need);
        this.filter = filter;
        this.best = new BestFew(snapshot.table().columns().store(), keep);
        this.block = new Block(model);
        int[] active =
                IntStream.of(model.order()).filter(i -> !asked.ask(i).isIdle()).toArray();
        this.added = IntStream.of(active)
                .filter(i -> model.weight(i) > 0 || asked.ask(i).mayBeUnknown())
                .toArray();
        this.left = left(model, added);
        Optional<Driver> driver = driver(model, active);
        int exact = driver.filter(one -> one.candidates().areExact())
                .map(Driver::criterion)
                .orElse(-1);
        this.musts =
                IntStream.of(active).filter(i -> model.isMust(i) && i != exact).toArray();
        run(driver);
        best.sort();
    }

    /** A must that narrows the search. */
    private record Driver(int criterion, Candidates candidates) {}

    private Optional<Driver> driver(CompiledModel model, int[] active) {
        return IntStream.of(active)
                .filter(model::isMust)
                .boxed()
                .flatMap(i -> asked.ask(i).candidates().map(found -> new Driver(i, found)).stream())
                .min(Comparator.comparingInt(driver -> driver.candidates().size()))
                .filter(driver -> driver.candidates().size() < snapshot.slots() / 4 * 3);
    }

    private static double[][] left(CompiledModel model, int[] added) {
        double[][] left = new double[added.length][2];
        for (int i = added.length - 2; i >= 0; i--) {
            left[i] = left[i + 1].clone();
            left[i][model.side(added[i + 1])] += model.weight(added[i + 1]);
        }
        return left;
    }

    private void run(Optional<Driver> driver) {
        if (driver.isEmpty()) {
            lookAtAll();
        } else if (driver.get().candidates().areDisjoint()) {
            driver.get().candidates().lists().forEach(this::lookAt);
        } else {
            lookAtUnion(driver.get().candidates());
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
        for (int must : musts) {
            size = asked.ask(must).keep(block.slots, size);
        }
        size = filter == Matching.EVERY ? size : filtered(size);
        total += size;
        block.size = size;
        block.clear();
        for (int i = 0; i < added.length && block.size > 0; i++) {
            block.add(added[i], asked.ask(added[i]));
            if (i < added.length - 1 && best.least() > 0) {
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
