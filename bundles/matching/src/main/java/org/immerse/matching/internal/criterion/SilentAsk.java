package org.immerse.matching.internal.criterion;

/** A need that says nothing to a criterion: unknown where the offer asks; where the need should ask it does not apply. */
final class SilentAsk extends Ask {
    private final Column column;
    private final boolean needAsks;

    SilentAsk(Column column, boolean needAsks) {
        this.column = column;
        this.needAsks = needAsks;
    }

    @Override
    public double score(int slot) {
        return needAsks || column.isSilent(slot) ? NOT_APPLICABLE : UNKNOWN;
    }

    @Override
    public void score(int[] slots, int size, double[] scores) {
        for (int i = 0; i < size; i++) {
            scores[i] = score(slots[i]);
        }
    }

    @Override
    public int keep(int[] slots, int size) {
        return size;
    }

    @Override
    public boolean isIdle() {
        return needAsks;
    }
}
