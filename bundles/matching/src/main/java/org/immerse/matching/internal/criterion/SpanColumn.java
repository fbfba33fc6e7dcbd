package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.DatesOverlap;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.OnePair;
import org.immerse.api.matching.Criterion.RangeCovers;
import org.immerse.matching.internal.store.Room;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@link RangeCovers} and {@link DatesOverlap}: from and to of every offer. A span open at both ends asks for nothing,
 * and as an answer fits everything.
 */
final class SpanColumn implements Column {
    private final OnePair criterion;
    private final BiFunction<Facts, String, @Nullable Span> reading;
    private final double tolerance;
    private final boolean needAsks;
    /** From and to by turns; no number where the offer is silent. */
    private volatile double[] ends = new double[8];

    private int slots;

    private SpanColumn(OnePair criterion, BiFunction<Facts, String, @Nullable Span> reading, double tolerance) {
        this.criterion = criterion;
        this.reading = reading;
        this.tolerance = tolerance;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
    }

    static SpanColumn of(RangeCovers criterion) {
        return new SpanColumn(
                criterion,
                (facts, field) -> facts.byField().get(field) instanceof Fact.Range range ? Span.of(range) : null,
                criterion.tolerance());
    }

    static SpanColumn of(DatesOverlap criterion) {
        return new SpanColumn(
                criterion,
                (facts, field) -> facts.byField().get(field) instanceof Fact.Period period ? Span.of(period) : null,
                0);
    }

    private @Nullable Span read(Facts facts, String field, boolean asks) {
        Span span = reading.apply(facts, field);
        return span == null || (asks && span.isOpen()) ? null : span;
    }

    @Override
    public void append(Facts offer) {
        Span span = read(offer, criterion.offerField(), !needAsks);
        double[] room = Room.of(ends, 2 * slots + 2);
        room[2 * slots] = span == null ? Double.NaN : span.from();
        room[2 * slots + 1] = span == null ? Double.NaN : span.to();
        ends = room;
        slots++;
    }

    @Override
    public boolean isSilent(int slot) {
        return Double.isNaN(ends[2 * slot]);
    }

    @Override
    public void trim() {
        ends = Arrays.copyOf(ends, 2 * slots);
    }

    @Override
    public Ask ask(Facts need) {
        Span own = read(need, criterion.needField(), needAsks);
        return own == null ? new SilentAsk(this, needAsks) : new SpanAsk(this, own);
    }

    private static final class SpanAsk extends Ask {
        private final boolean needAsks;
        private final double tolerance;
        private final double from;
        private final double to;
        private final double[] ends;

        SpanAsk(SpanColumn column, Span own) {
            this.needAsks = column.needAsks;
            this.tolerance = column.tolerance;
            this.from = own.from();
            this.to = own.to();
            this.ends = column.ends;
        }

        @Override
        public double score(int slot) {
            double low = ends[2 * slot];
            double high = ends[2 * slot + 1];
            if (Double.isNaN(low)) {
                return needAsks ? UNKNOWN : NOT_APPLICABLE;
            }
            if (low <= to && from <= high) {
                return 1;
            }
            return needAsks ? near(from, to, low, high) : near(low, high, from, to);
        }

        /** For spans that do not meet: what is missing to the asked one, beside what is tolerated. */
        private double near(double askedFrom, double askedTo, double low, double high) {
            double missed = high < askedFrom ? askedFrom : askedTo;
            double gap = high < askedFrom ? askedFrom - high : low - askedTo;
            double tolerated = tolerance * Math.abs(missed);
            return gap < tolerated ? 1 - gap / tolerated : 0;
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        @Override
        public boolean mayBeUnknown() {
            return needAsks;
        }
    }
}
