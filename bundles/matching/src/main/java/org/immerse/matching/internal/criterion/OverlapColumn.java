package org.immerse.matching.internal.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.ConceptOverlap;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.matching.internal.store.Dictionary;
import org.immerse.matching.internal.store.Room;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@link ConceptOverlap}: the concepts of every offer, heaviest first, with their weights where offers ask. For a must
 * there are postings: where needs ask, of all concepts; where offers ask, each offer stands under one of its heaviest concepts.
 */
final class OverlapColumn implements Column {
    private final ConceptOverlap criterion;
    private final boolean needAsks;
    private final boolean isMust;
    private final Dictionary dictionary;
    private final Rows rows = new Rows();
    private final Postings postings = new Postings();
    private volatile SlotList silent = SlotList.NONE;
    /** Where offers ask, what each of their concepts weighs; empty while all weigh 1. */
    private volatile double[] weights = new double[0];

    private int slots;

    OverlapColumn(ConceptOverlap criterion, Dictionary dictionary) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.isMust = criterion.mode() == Mode.MUST;
        this.dictionary = dictionary;
    }

    @Override
    public void append(Facts offer) {
        Weighted concepts = Weighted.read(offer, criterion.offerField());
        int slot = slots++;
        if (concepts == null || (!needAsks && concepts.size() == 0)) {
            rows.addSilent();
            silent = isMust ? silent.with(slot) : silent;
            return;
        }
        Weighted sorted = concepts.sorted();
        int[] numbers = sorted.numbers(dictionary::intern);
        if (!needAsks) {
            keepWeights(sorted.weights());
        }
        rows.add(numbers);
        if (isMust) {
            post(numbers, slot);
        }
    }

    /** Kept from the first one on that is not 1. */
    private void keepWeights(double[] more) {
        int before = rows.end();
        double[] room = weights;
        boolean areOnes = Arrays.stream(more).allMatch(weight -> weight == 1);
        if (room.length == 0 && areOnes) {
            return;
        }
        if (room.length == 0) {
            room = new double[before + more.length];
            Arrays.fill(room, 1);
        }
        room = Room.of(room, before + more.length);
        System.arraycopy(more, 0, room, before, more.length);
        weights = room;
    }

    private void post(int[] numbers, int slot) {
        int count = needAsks ? numbers.length : 1;
        for (int i = 0; i < count; i++) {
            postings.add(numbers[i], slot);
        }
    }

    @Override
    public boolean isSilent(int slot) {
        return rows.isSilentAt(slot);
    }

    @Override
    public int kind(int slot) {
        return isMust ? rows.firstOf(slot) : -rows.sizeOf(slot);
    }

    @Override
    public void trim() {
        weights = weights.length == 0 ? weights : Arrays.copyOf(weights, rows.end());
        rows.trim();
        postings.trim();
    }

    @Override
    public Ask ask(Facts need) {
        Weighted concepts = Weighted.read(need, criterion.needField());
        if (concepts == null || (needAsks && concepts.size() == 0)) {
            return new SilentAsk(this, needAsks);
        }
        return needAsks ? new NeedAsks(this, concepts) : new OfferAsks(this, concepts);
    }

    /** What both directions share: the need's concepts, and the offers' as they were. */
    private abstract static class Both extends OverlapAsk {
        final OverlapColumn column;
        final Weighted own;
        final int[] ownNumbers;
        final NumberSet set;
        final int[] starts;
        final int[] values;

        Both(OverlapColumn column, Weighted own) {
            this.column = column;
            this.own = own;
            this.starts = column.rows.starts();
            this.values = column.rows.values();
            this.ownNumbers = own.numbers(column.dictionary::find);
            this.set = new NumberSet(ownNumbers, column.rows.bound());
        }

        @Override
        List<String> row(int slot) {
            int end = Rows.position(starts[slot + 1]);
            List<String> iris = new ArrayList<>();
            for (int i = Rows.position(starts[slot]); i < end; i++) {
                iris.add(column.dictionary.iri(values[i]));
            }
            return iris;
        }

        @Override
        List<String> own() {
            return Arrays.stream(own.inOrder()).mapToObj(i -> own.iris()[i]).toList();
        }

        @Override
        int rowSize(int slot) {
            return Rows.position(starts[slot + 1]) - Rows.position(starts[slot]);
        }
    }

    /** The need asks: how much of its weight the offer has. */
    private static final class NeedAsks extends Both {
        private final double[] asked;
        /** The weight of each place of the set; nothing for none. */
        private final double[] byPlace;

        private final double total;
        private final int mains;

        private int @Nullable [] inOrder;

        NeedAsks(OverlapColumn column, Weighted own) {
            super(column, own);
            this.asked = own.weights();
            this.byPlace = own.weightsByPlace();
            this.total = own.total();
            this.mains = own.mains();
        }

        @Override
        public double score(int slot) {
            int start = starts[slot];
            if (Rows.isSilent(start)) {
                return UNKNOWN;
            }
            int end = Rows.position(starts[slot + 1]);
            double there = 0;
            for (int i = start; i < end; i++) {
                there += byPlace[set.placeOf(values[i])];
            }
            return Math.min(1, there / total);
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        @Override
        public boolean holds(int slot, double score) {
            int end = Rows.position(starts[slot + 1]);
            int missing = mains;
            for (int i = Rows.position(starts[slot]); i < end; i++) {
                int place = set.placeOf(values[i]);
                missing -= place > 0 && place <= mains ? 1 : 0;
            }
            return missing == 0;
        }

        @Override
        public int keep(int[] slots, int size) {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                int slot = slots[i];
                if (Rows.isSilent(starts[slot]) || holds(slot, 0)) {
                    slots[kept++] = slot;
                }
            }
            return kept;
        }

        @Override
        public boolean mayBeUnknown() {
            return !column.isMust || column.silent.size() > 0;
        }

        /** Those with the rarest of the heaviest concepts, and those that say nothing. */
        @Override
        public Optional<Candidates> candidates() {
            SlotList rarest = column.postings.get(ownNumbers[0]);
            for (int i = 1; i < mains; i++) {
                SlotList other = column.postings.get(ownNumbers[i]);
                rarest = other.size() < rarest.size() ? other : rarest;
            }
            return Optional.of(new Candidates(List.of(rarest, column.silent), true, mains == 1));
        }

        @Override
        public Told told(int slot) {
            int[] known = inOrder;
            int[] byWeight = known != null ? known : own.inOrder();
            inOrder = byWeight;
            boolean[] has = new boolean[asked.length];
            int end = Rows.position(starts[slot + 1]);
            for (int i = Rows.position(starts[slot]); i < end; i++) {
                if (set.has(values[i])) {
                    has[set.placeOf(values[i]) - 1] = true;
                }
            }
            List<String> there = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (int i : byWeight) {
                (has[i] ? there : missing).add(own.iris()[i]);
            }
            return new Told(there, missing, rowSize(slot), () -> row(slot));
        }
    }

    /** The offer asks: how much of its weight the need has. */
    private static final class OfferAsks extends Both {
        private final double[] weights;
        private final boolean areOnes;

        OfferAsks(OverlapColumn column, Weighted own) {
            super(column, own);
            this.weights = column.weights;
            this.areOnes = weights.length == 0;
        }

        @Override
        public double score(int slot) {
            int start = starts[slot];
            if (Rows.isSilent(start)) {
                return NOT_APPLICABLE;
            }
            int end = Rows.position(starts[slot + 1]);
            double there = 0;
            double total = 0;
            for (int i = start; i < end; i++) {
                double weight = areOnes ? 1 : weights[i];
                total += weight;
                there += set.has(values[i]) ? weight : 0;
            }
            return Math.min(1, there / total);
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        @Override
        public boolean holds(int slot, double score) {
            int start = Rows.position(starts[slot]);
            int end = Rows.position(starts[slot + 1]);
            for (int i = start; i < end && (areOnes || weights[i] == weights[start]); i++) {
                if (!set.has(values[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int keep(int[] slots, int size) {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                int slot = slots[i];
                if (Rows.isSilent(starts[slot]) || holds(slot, 0)) {
                    slots[kept++] = slot;
                }
            }
            return kept;
        }

        @Override
        public boolean mayBeUnknown() {
            return false;
        }

        /** Those that stand under one of the need's concepts, and those that ask nothing. */
        @Override
        public Optional<Candidates> candidates() {
            List<SlotList> lists = new ArrayList<>(List.of(column.silent));
            for (int number : ownNumbers) {
                lists.add(column.postings.get(number));
            }
            return Optional.of(new Candidates(lists, true, false));
        }

        @Override
        public Told told(int slot) {
            List<String> there = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            int end = Rows.position(starts[slot + 1]);
            for (int i = Rows.position(starts[slot]); i < end; i++) {
                (set.has(values[i]) ? there : missing).add(column.dictionary.iri(values[i]));
            }
            return new Told(there, missing, own.size(), this::own);
        }
    }
}
