package org.immerse.matching.internal.criterion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Interest;
import org.immerse.matching.internal.store.Dictionary;

/**
 * Compiles {@link Interest}: the concepts of every offer. Score: sum of the profile's weights of the offer's concepts / square
 * root of (sum of the squares of the profile's weights x number of the offer's concepts), which is their cosine.
 */
final class InterestColumn implements Column {
    private final Interest criterion;
    private final Dictionary dictionary;
    private final Rows rows = new Rows();

    InterestColumn(Interest criterion, Dictionary dictionary) {
        this.criterion = criterion;
        this.dictionary = dictionary;
    }

    @Override
    public void append(Facts offer) {
        int[] numbers =
                criterion.concepts(offer).stream().mapToInt(dictionary::intern).toArray();
        if (numbers.length == 0) {
            rows.addSilent();
        } else {
            rows.add(numbers);
        }
    }

    @Override
    public boolean isSilent(int slot) {
        return rows.isSilentAt(slot);
    }

    @Override
    public void trim() {
        rows.trim();
    }

    @Override
    public Ask ask(Facts need) {
        Weighted profile = Weighted.read(need, criterion.needField());
        return profile == null || profile.size() == 0 ? new SilentAsk(this, true) : new InterestAsk(this, profile);
    }

    /** A profile before all offers, which can also tell what is shared. */
    static final class InterestAsk extends SharingAsk {
        private final Dictionary dictionary;
        private final double[] byPlace;
        private final double squares;
        private final NumberSet set;
        private final int[] starts;
        private final int[] values;

        InterestAsk(InterestColumn column, Weighted profile) {
            this.dictionary = column.dictionary;
            this.byPlace = profile.weightsByPlace();
            this.starts = column.rows.starts();
            this.values = column.rows.values();
            this.set = new NumberSet(profile.numbers(dictionary::find), column.rows.bound());
            double sum = 0;
            for (double weight : byPlace) {
                sum += weight * weight;
            }
            this.squares = sum;
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
            return Math.min(1, there / Math.sqrt(squares * (end - start)));
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        @Override
        public List<String> shared(int slot) {
            List<Integer> found = new ArrayList<>();
            int end = Rows.position(starts[slot + 1]);
            for (int i = Rows.position(starts[slot]); i < end; i++) {
                if (set.has(values[i])) {
                    found.add(values[i]);
                }
            }
            return found.stream()
                    .sorted(Comparator.<Integer>comparingDouble(number -> -byPlace[set.placeOf(number)])
                            .thenComparing(dictionary::iri))
                    .map(dictionary::iri)
                    .toList();
        }
    }
}
