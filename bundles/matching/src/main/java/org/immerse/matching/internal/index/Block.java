package org.immerse.matching.internal.index;

import org.immerse.matching.internal.criterion.Ask;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.Tally;

/**
 * Some slots that are scored together, criterion by criterion: sums of weights and of what was gained, for each side. They are
 * made in the same order as those of a {@link Tally}, so that they are the same. Used by one thread.
 */
final class Block {
    /** How many slots fit. */
    static final int SIZE = 128;
    /** Bounds are only trusted beyond what floating point may be off by. */
    private static final double NOISE = 1e-9;

    final int[] slots = new int[SIZE];
    int size;

    private final CompiledModel model;
    private final double[] scores = new double[SIZE];
    private final double[][] possible = new double[2][SIZE];
    private final double[][] gained = new double[2][SIZE];
    private final int[] unknown = new int[SIZE];

    Block(CompiledModel model) {
        this.model = model;
    }

    /** Begins to sum up. */
    void clear() {
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < size; i++) {
                possible[side][i] = 0;
                gained[side][i] = 0;
            }
        }
        for (int i = 0; i < size; i++) {
            unknown[i] = 0;
        }
    }

    /** Scores one criterion and adds it. */
    void add(int criterion, Ask ask) {
        ask.score(slots, size, scores);
        int side = model.side(criterion);
        double weight = model.weight(criterion);
        int ifUnknown = model.isMust(criterion) ? 1 : 0;
        boolean isInterest = model.isInterest(criterion);
        double[] sum = possible[side];
        double[] gain = gained[side];
        for (int i = 0; i < size; i++) {
            double score = scores[i];
            if (score != Ask.NOT_APPLICABLE) {
                double counts = isInterest ? Tally.interestWeight(weight, others(side, i)) : weight;
                sum[i] += counts;
                if (score == Ask.UNKNOWN) {
                    unknown[i] += ifUnknown;
                } else {
                    gain[i] += counts * score;
                }
            }
        }
    }

    private double others(int side, int i) {
        return model.isTwoSided() ? possible[side][i] : possible[0][i] + possible[1][i];
    }

    /**
     * Drops what can not reach a score any more.
     *
     * @param least the score
     * @param left for each side, the weight of the criteria not added yet
     */
    void drop(double least, double[] left) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (bound(i, left) >= least - NOISE) {
                move(i, kept++);
            }
        }
        size = kept;
    }

    private double bound(int i, double[] left) {
        return Tally.exact(
                model.isTwoSided(),
                possible[0][i] + left[0],
                gained[0][i] + left[0],
                possible[1][i] + left[1],
                gained[1][i] + left[1]);
    }

    private void move(int from, int to) {
        slots[to] = slots[from];
        unknown[to] = unknown[from];
        for (int side = 0; side < 2; side++) {
            possible[side][to] = possible[side][from];
            gained[side][to] = gained[side][from];
        }
    }

    /** Hands the slots over with their scores. */
    void into(BestFew best) {
        boolean twoSided = model.isTwoSided();
        for (int i = 0; i < size; i++) {
            double all = possible[0][i] + possible[1][i];
            if (twoSided || gained[0][i] + gained[1][i] >= (best.least() - NOISE) * all) {
                double exact = Tally.exact(twoSided, possible[0][i], gained[0][i], possible[1][i], gained[1][i]);
                if (exact >= best.least()) {
                    best.add(slots[i], exact, unknown[i]);
                }
            }
        }
    }
}
