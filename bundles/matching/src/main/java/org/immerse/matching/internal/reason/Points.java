package org.immerse.matching.internal.reason;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
        this.gained = IntStream.range(0, gainedShares.length)
                .map(i -> cut(gainedShares[i]))
                .toArray();
        this.possible = IntStream.range(0, gainedShares.length)
                .map(i -> cut(possibleShares[i]))
                .toArray();
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
        int whole = DoubleStream.of(possibleShares).sum() > 0.5 ? 100 : 0;
        int possibleLeft = whole - IntStream.of(possible).sum();
        int gainedLeft = score - IntStream.of(gained).sum();
        for (int i : byRemainder(gainedShares, Comparator.comparing(any -> 0))) {
            boolean raisesPossible = gained[i] == possible[i];
            if (gainedLeft > 0 && gainedShares[i] > 0 && (!raisesPossible || possibleLeft > 0)) {
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
        for (int i : byRemainder(possibleShares, Comparator.comparing(this::isFull))) {
            if (remaining > 0 && possible[i] == cut(possibleShares[i])) {
                possible[i]++;
                remaining--;
            }
        }
    }

    private boolean isFull(int i) {
        return gainedShares[i] >= possibleShares[i] - NOISE;
    }

    private static List<Integer> byRemainder(double[] shares, Comparator<Integer> before) {
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> remainder(shares[i]) < NOISE)
                        .thenComparing(before)
                        .thenComparing(i -> remainder(shares[i]), Comparator.reverseOrder()))
                .toList();
    }

    private static int cut(double share) {
        return (int) Math.floor(share * 100 + NOISE);
    }

    private static double remainder(double share) {
        return Math.max(0, share * 100 - cut(share));
    }
}
