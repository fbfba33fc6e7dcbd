package org.immerse.matching.internal.model;

import java.util.Arrays;
import org.immerse.matching.internal.criterion.Ask;

/** The scores of one need for one offer, criterion by criterion, and the sums made of them. Filled in the model's order of sums. */
public final class Tally {
    /** Interest counts at most this beside all others, which makes it a fifth of all. */
    private static final double INTEREST_BESIDE_OTHERS = 0.25;

    private final CompiledModel model;
    private final double[] scores;
    private final double[] weights;
    private final boolean[] failed;
    private final double[] possible = new double[2];
    private final double[] gained = new double[2];
    private int unknownMusts;

    Tally(CompiledModel model) {
        this.model = model;
        this.scores = new double[model.size()];
        this.weights = new double[model.size()];
        this.failed = new boolean[model.size()];
        Arrays.fill(scores, Ask.NOT_APPLICABLE);
    }

    void put(int criterion, double score, boolean fails) {
        scores[criterion] = score;
        failed[criterion] = fails;
        if (score == Ask.NOT_APPLICABLE) {
            return;
        }
        int side = model.side(criterion);
        double others = model.isTwoSided() ? possible[side] : possible[0] + possible[1];
        weights[criterion] =
                model.isInterest(criterion) ? interestWeight(model.weight(criterion), others) : model.weight(criterion);
        possible[side] += weights[criterion];
        if (score == Ask.UNKNOWN) {
            unknownMusts += model.isMust(criterion) ? 1 : 0;
        } else if (!fails) {
            gained[side] += weights[criterion] * score;
        }
    }

    /** What interest weighs beside others that apply, so that it is never more than a fifth of all. */
    public static double interestWeight(double weight, double others) {
        return Math.min(weight, others * INTEREST_BESIDE_OTHERS);
    }

    /**
     * The score, 0 to 1; 0 where no criterion with a weight applies.
     *
     * @param possible weights that apply where the need asks
     * @param gained what was gained of them
     * @param otherPossible weights that apply where the offer asks
     * @param otherGained what was gained of them
     */
    public static double exact(
            boolean isTwoSided, double possible, double gained, double otherPossible, double otherGained) {
        if (isTwoSided && possible > 0 && otherPossible > 0) {
            double one = gained / possible;
            double other = otherGained / otherPossible;
            return one + other == 0 ? 0 : Math.min(1, 2 * one * other / (one + other));
        }
        double all = possible + otherPossible;
        return all == 0 ? 0 : Math.min(1, (gained + otherGained) / all);
    }

    /** Whether a must is known not to hold. */
    public boolean fails() {
        for (boolean one : failed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** How many musts are unknown. */
    public int unknownMusts() {
        return unknownMusts;
    }

    /** Whether the criterion applies. */
    public boolean applies(int criterion) {
        return scores[criterion] != Ask.NOT_APPLICABLE;
    }

    /** Whether its answer is unknown. */
    public boolean isUnknown(int criterion) {
        return scores[criterion] == Ask.UNKNOWN;
    }

    /** What a criterion counts, 0 to 1: nothing where it is unknown, does not apply, or is a must that does not hold. */
    public double counted(int criterion) {
        return failed[criterion] ? 0 : Math.max(0, scores[criterion]);
    }

    /** The score, 0 to 1; 0 where no criterion with a weight applies. */
    public double exact() {
        return exact(model.isTwoSided(), possible[0], gained[0], possible[1], gained[1]);
    }

    /** The share of the whole a criterion could give; those of all criteria that apply add up to 1 where any has a weight. */
    public double possibleShare(int criterion) {
        if (!applies(criterion)) {
            return 0;
        }
        double of = isHarmonic() ? 2 * possible[model.side(criterion)] : possible[0] + possible[1];
        return of == 0 ? 0 : weights[criterion] / of;
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
