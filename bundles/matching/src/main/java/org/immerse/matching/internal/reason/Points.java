package org.immerse.matching.internal.reason;

/**
 * Shares made whole points that add up. The points gained add up to the rounded score; those possible to 100; no criterion gains
 * more than its possible points; one that gives nothing has no point.
 *
 * <p>Both are rounded by largest remainder, together: every share is cut to whole points, then single points are handed out
 * where most was cut off. A criterion whose gained and possible shares were cut to the same number can only be given a point
 * where its possible points get one too, so no more of those are raised than there are possible points to hand out. That
 * always suffices: what was cut from such criteria is never more than what was cut from their possible shares.
 */
public final class Points {
    /** What floating point may be off by; far below any share that is meant. */
    private static final double NOISE = 1e-9;

    private final double[] gainedShares;
    private final double[] possibleShares;
    private final int[] gained;
    private final int[] possible;

    private Points(double[] gainedShares, double[] possibleShares) {
        this.gainedShares = gainedShares;
        this.possibleShares = possibleShares;
        this.gained = new int[gainedShares.length];
        this.possible = new int[gainedShares.length];
        for (int i = 0; i < gained.length; i++) {
            gained[i] = cut(gainedShares[i]);
            possible[i] = cut(possibleShares[i]);
        }
    }

    /**
     * Rounds.
     *
     * @param gainedShares what each criterion gives, 0 to 1, adding up to {@code exact}
     * @param possibleShares what each could give, 0 to 1, adding up to 1, or all 0
     */
    public static Points of(double exact, double[] gainedShares, double[] possibleShares) {
        Points points = new Points(gainedShares.clone(), possibleShares.clone());
        points.handOut(score(exact));
        return points;
    }

    /** The whole score of an exact one. */
    public static int score(double exact) {
        return (int) Math.round(exact * 100);
    }

    /** Points a criterion gained. */
    public int gained(int criterion) {
        return gained[criterion];
    }

    /** Points it could have given. */
    public int possible(int criterion) {
        return possible[criterion];
    }

    private void handOut(int score) {
        int whole = sum(possibleShares) > 0.5 ? 100 : 0;
        int possibleLeft = whole - sum(possible);
        int gainedLeft = score - sum(gained);
        int[] order = inOrder(gainedShares, false);
        for (int at = 0; at < order.length && gainedLeft > 0; at++) {
            int i = order[at];
            boolean raisesPossible = gained[i] == possible[i];
            if (gainedShares[i] > 0 && (!raisesPossible || possibleLeft > 0)) {
                gained[i]++;
                gainedLeft--;
                possible[i] += raisesPossible ? 1 : 0;
                possibleLeft -= raisesPossible ? 1 : 0;
            }
        }
        handOutPossible(possibleLeft);
    }

    /** What is left goes first to criteria that did not gain all, so that a met one shows full points where it can. */
    private void handOutPossible(int left) {
        int remaining = left;
        int[] order = inOrder(possibleShares, true);
        for (int at = 0; at < order.length && remaining > 0; at++) {
            int i = order[at];
            if (possible[i] == cut(possibleShares[i])) {
                possible[i]++;
                remaining--;
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    private boolean isFull(int i) {
        return gainedShares[i] >= possibleShares[i] - NOISE;
    }

    /** Where something was cut off first; then, if wanted, what is not full; then where most was cut off; then as they come. */
    private int[] inOrder(double[] shares, boolean fullLast) {
        int[] order = new int[shares.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && comesBefore(i, order[at - 1], shares, fullLast)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    private boolean comesBefore(int one, int other, double[] shares, boolean fullLast) {
        double remainder = remainder(shares[one]);
        double otherRemainder = remainder(shares[other]);
        if (remainder < NOISE != otherRemainder < NOISE) {
            return otherRemainder < NOISE;
        }
        if (fullLast && isFull(one) != isFull(other)) {
            return isFull(other);
        }
        return remainder > otherRemainder;
    }

    private static int cut(double share) {
        return (int) Math.floor(share * 100 + NOISE);
    }

    private static double remainder(double share) {
        return Math.max(0, share * 100 - cut(share));
    }
}
