package org.immerse.matching.internal.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.LevelAtLeast;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.matching.internal.store.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@link LevelAtLeast}: subjects with their ranks, by turns. A subject the answering side does not name counts as rank
 * 0; a must holds where all are reached. For a must where offers ask, each offer stands under one level it asks for.
 */
final class LevelColumn implements Column {
    /** Ranks up to this have a bucket of their own for each subject; those above share the last. */
    private static final int LAST_BUCKET = 15;

    private final LevelAtLeast criterion;
    private final boolean needAsks;
    private final boolean hasBuckets;
    private final Dictionary dictionary;
    private final Rows rows = new Rows();
    private final Postings buckets = new Postings();
    private volatile SlotList open = SlotList.NONE;
    private int slots;

    LevelColumn(LevelAtLeast criterion, Dictionary dictionary) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.hasBuckets = !needAsks && criterion.mode() == Mode.MUST;
        this.dictionary = dictionary;
    }

    @Override
    public void append(Facts offer) {
        int slot = slots++;
        int[] row = row(offer, criterion.offerField(), !needAsks, dictionary::intern);
        if (row == null) {
            rows.addSilent();
        } else {
            rows.add(row);
        }
        if (hasBuckets) {
            post(row, slot);
        }
    }

    /** Under the first level above 0; what asks for none is open to all. */
    private void post(int @Nullable [] row, int slot) {
        for (int i = 0; row != null && i < row.length; i += 2) {
            if (row[i + 1] > 0) {
                buckets.add(bucket(row[i], row[i + 1]), slot);
                return;
            }
        }
        open = open.with(slot);
    }

    private static int bucket(int subject, int rank) {
        return subject * (LAST_BUCKET + 1) + Math.min(rank, LAST_BUCKET);
    }

    private static int @Nullable [] row(Facts facts, String field, boolean asks, ToIntFunction<String> number) {
        if (!(facts.byField().get(field) instanceof Fact.Levels levels)
                || (asks && levels.ranks().isEmpty())) {
            return null;
        }
        int[] row = new int[levels.ranks().size() * 2];
        int next = 0;
        for (Map.Entry<String, Integer> entry : new TreeMap<>(levels.ranks()).entrySet()) {
            row[next++] = number.applyAsInt(entry.getKey());
            row[next++] = Math.max(0, entry.getValue());
        }
        return row;
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
        buckets.trim();
    }

    @Override
    public Ask ask(Facts need) {
        int[] own = row(need, criterion.needField(), needAsks, dictionary::find);
        return own == null ? new SilentAsk(this, needAsks) : new LevelAsk(this, own);
    }

    private static final class LevelAsk extends Ask {
        private final LevelColumn column;
        private final boolean needAsks;
        private final int[] own;
        private final int[] starts;
        private final int[] values;

        LevelAsk(LevelColumn column, int[] own) {
            this.column = column;
            this.needAsks = column.needAsks;
            this.own = own;
            this.starts = column.rows.starts();
            this.values = column.rows.values();
        }

        @Override
        public double score(int slot) {
            int start = starts[slot];
            if (Rows.isSilent(start)) {
                return needAsks ? UNKNOWN : NOT_APPLICABLE;
            }
            int end = Rows.position(starts[slot + 1]);
            return needAsks
                    ? reached(own, 0, own.length, values, start, end)
                    : reached(values, start, end, own, 0, own.length);
        }

        private static double reached(int[] asked, int from, int to, int[] answer, int first, int last) {
            double sum = 0;
            for (int i = from; i < to; i += 2) {
                int rank = rankOf(asked[i], answer, first, last);
                sum += rank >= asked[i + 1] ? 1 : (double) rank / asked[i + 1];
            }
            return sum / ((to - from) / 2);
        }

        private static int rankOf(int subject, int[] answer, int first, int last) {
            for (int i = first; i < last; i += 2) {
                if (answer[i] == subject && subject != Dictionary.ABSENT) {
                    return answer[i + 1];
                }
            }
            return 0;
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        @Override
        public boolean holds(int slot, double score) {
            return score == 1;
        }

        @Override
        public int keep(int[] slots, int size) {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                double score = score(slots[i]);
                if (score < 0 || score == 1) {
                    slots[kept++] = slots[i];
                }
            }
            return kept;
        }

        @Override
        public boolean mayBeUnknown() {
            return needAsks;
        }

        /** Those under a level one has, and those that ask for none. */
        @Override
        public Optional<Candidates> candidates() {
            if (needAsks) {
                return Optional.empty();
            }
            List<SlotList> lists = new ArrayList<>(List.of(column.open));
            for (int i = 0; i < own.length; i += 2) {
                for (int rank = 1; own[i] != Dictionary.ABSENT && rank <= Math.min(own[i + 1], LAST_BUCKET); rank++) {
                    lists.add(column.buckets.get(bucket(own[i], rank)));
                }
            }
            return Optional.of(new Candidates(lists, true, false));
        }
    }
}
