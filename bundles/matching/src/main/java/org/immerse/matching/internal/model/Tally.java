package org.immerse.matching.internal.model;

import org.immerse.matching.internal.criterion.Judge;

/**
 * The scores of one need for one offer, criterion by criterion, and the sums made of them. Made once per ranking and filled
 * again for each offer.
 */
public final class Tally {
    private final CompiledModel model;
    private final double[] scores;
    private final boolean[] failed;
    private final double[] possible = new double[2];
    private final double[] gained = new double[2];
    private int unknownMusts;
    private boolean anyFailed;

    Tally(CompiledModel model) {
        this.model = model;
        this.scores = new double[model.size()];
        this.failed = new boolean[model.size()];
    }

    void clear() {
        possible[0] = 0;
        possible[1] = 0;
        gained[0] = 0;
        gained[1] = 0;
        unknownMusts = 0;
        anyFailed = false;
    }

    void put(int criterion, double score, boolean fails) {
        scores[criterion] = score;
        failed[criterion] = fails;
        anyFailed |= fails;
        if (score == Judge.NOT_APPLICABLE) {
            return;
        }
        int side = model.side(criterion);
        possible[side] += model.weight(criterion);
        if (score == Judge.UNKNOWN) {
            unknownMusts += model.isMust(criterion) ? 1 : 0;
        } else if (!fails) {
            gained[side] += model.weight(criterion) * score;
        }
    }

    /** Whether a must is known not to hold. */
    public boolean fails() {
        return anyFailed;
    }

    /** How many musts are unknown. */
    public int unknownMusts() {
        return unknownMusts;
    }

    /** Whether the criterion applies. */
    public boolean applies(int criterion) {
        return scores[criterion] != Judge.NOT_APPLICABLE;
    }

    /** Whether its answer is unknown. */
    public boolean isUnknown(int criterion) {
        return scores[criterion] == Judge.UNKNOWN;
    }

    /** What a criterion counts, 0 to 1: nothing where it is unknown, does not apply, or is a must that does not hold. */
    public double counted(int criterion) {
        return failed[criterion] ? 0 : Math.max(0, scores[criterion]);
    }

    /** The score, 0 to 1; 0 where no criterion with a weight applies. */
    public double exact() {
        if (isHarmonic()) {
            double one = gained[0] / possible[0];
            double other = gained[1] / possible[1];
            return one + other == 0 ? 0 : Math.min(1, 2 * one * other / (one + other));
        }
        double all = possible[0] + possible[1];
        return all == 0 ? 0 : Math.min(1, (gained[0] + gained[1]) / all);
    }

    /** The share of the whole a criterion could give; those of all criteria that apply add up to 1 where any has a weight. */
    public double possibleShare(int criterion) {
        if (!applies(criterion)) {
            return 0;
        }
        double of = isHarmonic() ? 2 * possible[model.side(criterion)] : possible[0] + possible[1];
        return of == 0 ? 0 : model.weight(criterion) / of;
    }

    /**
     * The share of the whole a criterion gives; those of all criteria add up to {@link #exact()}. Where two sides are combined
     * the harmonic mean is never above the plain mean: every share shrinks by the same factor.
     */
    public double gainedShare(int criterion) {
        return possibleShare(criterion) * counted(criterion) * shrinking();
    }

    private double shrinking() {
        if (!isHarmonic()) {
            return 1;
        }
        double mean = (gained[0] / possible[0] + gained[1] / possible[1]) / 2;
        return mean == 0 ? 1 : exact() / mean;
    }

    private boolean isHarmonic() {
        return model.isTwoSided() && possible[0] > 0 && possible[1] > 0;
    }
}
