package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Custom;
import org.immerse.api.matching.Criterion.Direction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link Custom}: which offers have a declared field. The function is given the declared fields and nothing else; where it
 * throws or answers no number the outcome is unknown, and the first time is logged.
 */
final class CustomColumn implements Column {
    private static final Logger LOG = LoggerFactory.getLogger(CustomColumn.class);

    private final Custom criterion;
    private final boolean needAsks;
    private final IntFunction<Facts> offers;
    private final AtomicBoolean warned = new AtomicBoolean();
    private volatile boolean[] silent = new boolean[8];
    private int slots;

    /**
     * Begins empty.
     *
     * @param offers the declared fields of the offer in a slot
     */
    CustomColumn(Custom criterion, IntFunction<Facts> offers) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.offers = offers;
    }

    private static boolean isSilent(Facts facts, List<String> fields) {
        return !fields.isEmpty() && fields.stream().noneMatch(facts.byField()::containsKey);
    }

    @Override
    public void append(Facts offer) {
        boolean[] room = slots < silent.length ? silent : Arrays.copyOf(silent, slots * 2);
        room[slots++] = isSilent(offer, criterion.offerFields());
        silent = room;
    }

    @Override
    public boolean isSilent(int slot) {
        return silent[slot];
    }

    @Override
    public void trim() {
        silent = Arrays.copyOf(silent, Math.max(1, slots));
    }

    @Override
    public Ask ask(Facts need) {
        if (isSilent(need, criterion.needFields())) {
            return new SilentAsk(this, needAsks);
        }
        return new CustomAsk(this, declared(need));
    }

    private Facts declared(Facts facts) {
        return new Facts(facts.byField().entrySet().stream()
                .filter(entry -> criterion.needFields().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private double call(Facts need, Facts offer) {
        OptionalDouble answer;
        try {
            answer = criterion.function().apply(need, offer);
        } catch (RuntimeException e) {
            if (warned.compareAndSet(false, true)) {
                LOG.warn("The function of criterion {} threw; it counts as unknown", criterion.id(), e);
            }
            return Ask.UNKNOWN;
        }
        return answer.isEmpty() || Double.isNaN(answer.getAsDouble())
                ? Ask.UNKNOWN
                : Math.clamp(answer.getAsDouble(), 0.0, 1.0);
    }

    private static final class CustomAsk extends Ask {
        private final CustomColumn column;
        private final Facts need;
        private final boolean[] silent;

        CustomAsk(CustomColumn column, Facts need) {
            this.column = column;
            this.need = need;
            this.silent = column.silent;
        }

        @Override
        public double score(int slot) {
            if (silent[slot]) {
                return column.needAsks ? UNKNOWN : NOT_APPLICABLE;
            }
            return column.call(need, column.offers.apply(slot));
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }
    }
}
