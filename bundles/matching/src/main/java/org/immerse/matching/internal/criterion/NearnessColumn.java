package org.immerse.matching.internal.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.ConceptNearness;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.matching.internal.store.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@link ConceptNearness}. The asking side brings 'this concept, shared, is so many steps up'; the answering side all
 * that stands above its concepts; the score is that of the fewest steps both have. For a must there are postings of all.
 */
final class NearnessColumn implements Column {
    private final ConceptNearness criterion;
    private final boolean needAsks;
    private final boolean isMust;
    private final Taxonomy taxonomy;
    private final Dictionary dictionary;
    /** By turns a number and the steps up to it. */
    private final Rows rows = new Rows();

    private final Postings postings = new Postings();
    private volatile SlotList silent = SlotList.NONE;
    private int slots;

    NearnessColumn(ConceptNearness criterion, Taxonomy taxonomy, Dictionary dictionary) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.isMust = criterion.mode() == Mode.MUST;
        this.taxonomy = taxonomy;
        this.dictionary = dictionary;
    }

    @Override
    public void append(Facts offer) {
        int slot = slots++;
        Map<Integer, Integer> steps = steps(offer, criterion.offerField(), !needAsks, taxonomy::ofOffer);
        if (steps == null) {
            rows.addSilent();
            silent = isMust ? silent.with(slot) : silent;
            return;
        }
        int[] row = new int[steps.size() * 2];
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : steps.entrySet()) {
            row[next++] = entry.getKey();
            row[next++] = entry.getValue();
            if (isMust) {
                postings.add(entry.getKey(), slot);
            }
        }
        rows.add(row);
    }

    /** Numbers with the fewest steps up to each; those an answering side brings cost nothing. */
    private @Nullable Map<Integer, Integer> steps(
            Facts facts, String field, boolean asks, Function<String, Taxonomy.Line> line) {
        Weighted concepts = Weighted.read(facts, field);
        if (concepts == null || (asks && concepts.size() == 0)) {
            return null;
        }
        Map<Integer, Integer> fewest = new TreeMap<>();
        for (String iri : concepts.iris()) {
            Taxonomy.Line above = line.apply(iri);
            for (int i = 0; i < above.ids().length; i++) {
                int steps = asks ? above.steps()[i] : 0;
                if (steps <= criterion.steps() && above.ids()[i] != Dictionary.ABSENT) {
                    fewest.merge(above.ids()[i], steps, Math::min);
                }
            }
        }
        return fewest;
    }

    @Override
    public boolean isSilent(int slot) {
        return rows.isSilentAt(slot);
    }

    @Override
    public int kind(int slot) {
        return rows.firstOf(slot);
    }

    @Override
    public void trim() {
        rows.trim();
        postings.trim();
    }

    @Override
    public Ask ask(Facts need) {
        Map<Integer, Integer> steps = steps(need, criterion.needField(), needAsks, taxonomy::ofNeed);
        return steps == null ? new SilentAsk(this, needAsks) : new NearnessAsk(this, steps);
    }

    private static final class NearnessAsk extends Ask {
        private final NearnessColumn column;
        private final NumberSet set;
        private final int[] numbers;
        private final int[] steps;
        private final double[] scores;
        private final int[] starts;
        private final int[] values;

        NearnessAsk(NearnessColumn column, Map<Integer, Integer> own) {
            this.column = column;
            this.starts = column.rows.starts();
            this.values = column.rows.values();
            this.numbers = own.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.steps = own.values().stream().mapToInt(Integer::intValue).toArray();
            this.set = new NumberSet(numbers, column.rows.bound());
            this.scores = new double[column.criterion.steps() + 1];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = 1 - i / (double) scores.length;
            }
        }

        @Override
        public double score(int slot) {
            int start = starts[slot];
            if (Rows.isSilent(start)) {
                return column.needAsks ? UNKNOWN : NOT_APPLICABLE;
            }
            int end = Rows.position(starts[slot + 1]);
            int fewest = Integer.MAX_VALUE;
            for (int i = start; i < end && fewest > 0; i += 2) {
                int place = set.placeOf(values[i]);
                if (place > 0) {
                    fewest = Math.min(fewest, Math.max(values[i + 1], steps[place - 1]));
                }
            }
            return fewest == Integer.MAX_VALUE ? 0 : scores[fewest];
        }

        @Override
        public void score(int[] slots, int size, double[] into) {
            for (int i = 0; i < size; i++) {
                into[i] = score(slots[i]);
            }
        }

        @Override
        public boolean mayBeUnknown() {
            return column.needAsks;
        }

        @Override
        public Optional<Candidates> candidates() {
            List<SlotList> lists = new ArrayList<>(List.of(column.silent));
            for (int number : numbers) {
                lists.add(column.postings.get(number));
            }
            return Optional.of(new Candidates(lists, false, true));
        }
    }
}
