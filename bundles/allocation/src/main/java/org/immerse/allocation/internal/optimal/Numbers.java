package org.immerse.allocation.internal.optimal;

import java.math.BigDecimal;
import org.immerse.api.allocation.OptimalProblem;

/**
 * A problem's numbers as whole ones, least total sought, so that adding and comparing them never rounds.
 *
 * <p>Decimals become multiples of a power of ten: 0.1 is one tenth, as it was written, not the double next to it. Where they have
 * too many digits, doubles become multiples of a power of two. Where their range is too wide for that they are rounded to the
 * widest step that fits, and {@link #isExact} is false.
 */
final class Numbers {
    /** Instead of a number: this pair is forbidden. Sums with it stay far above every other sum. */
    static final long FORBIDDEN = 1L << 61;

    private static final long WHOLE = 1L << 53;
    private static final int WIDEST = 55;
    private static final int MOST_DIGITS = 15;

    private final long[] costs;
    /** What 1 stands for. */
    private final BigDecimal unit;

    private final boolean exact;

    private Numbers(long[] costs, BigDecimal unit, boolean exact) {
        this.costs = costs;
        this.unit = unit;
        this.exact = exact;
    }

    /** The finest way to hold them. */
    static Numbers of(OptimalProblem problem) {
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            double scale = Math.pow(10, digits);
            if (isWhole(problem, scale)) {
                return scaled(problem, scale, BigDecimal.ONE.movePointLeft(digits), true);
            }
        }
        return binary(problem, WIDEST);
    }

    /** As multiples of a power of two, the range held in so many bits at most. */
    static Numbers binary(OptimalProblem problem, int bits) {
        double least = 0;
        double greatest = 0;
        int finest = Double.MAX_EXPONENT;
        for (int person = 0; person < problem.people(); person++) {
            for (int place = 0; place < problem.places(); place++) {
                double cost = problem.cost(person, place);
                if (problem.allows(person, place) && cost != 0) {
                    least = Math.min(least, cost);
                    greatest = Math.max(greatest, cost);
                    finest = Math.min(finest, lastBit(cost));
                }
            }
        }
        int first = Math.getExponent(Math.max(greatest, -least)) + 2;
        int step = Math.max(finest, first - bits);
        return scaled(problem, -step, step <= finest);
    }

    private static Numbers scaled(OptimalProblem problem, int shift, boolean exact) {
        BigDecimal two = BigDecimal.TWO;
        BigDecimal unit = shift < 0 ? two.pow(-shift) : BigDecimal.ONE.divide(two.pow(shift));
        long[] costs = new long[problem.people() * problem.places()];
        fill(problem, costs, cost -> Math.round(Math.scalb(cost, shift)));
        return new Numbers(costs, unit, exact);
    }

    private static Numbers scaled(OptimalProblem problem, double scale, BigDecimal unit, boolean exact) {
        long[] costs = new long[problem.people() * problem.places()];
        fill(problem, costs, cost -> Math.round(cost * scale));
        return new Numbers(costs, unit, exact);
    }

    private interface Rounding {
        long round(double cost);
    }

    private static void fill(OptimalProblem problem, long[] costs, Rounding rounding) {
        int sign = problem.maximise() ? -1 : 1;
        int pair = 0;
        for (int person = 0; person < problem.people(); person++) {
            for (int place = 0; place < problem.places(); place++) {
                double cost = problem.cost(person, place);
                costs[pair++] = Double.isNaN(cost) ? FORBIDDEN : sign * rounding.round(cost);
            }
        }
    }

    /** Whether every number times the scale is a whole one that comes back as the same number. */
    private static boolean isWhole(OptimalProblem problem, double scale) {
        for (int person = 0; person < problem.people(); person++) {
            for (int place = 0; place < problem.places(); place++) {
                double cost = problem.cost(person, place);
                double whole = Math.rint(cost * scale);
                if (!(Math.abs(whole) <= WHOLE && whole / scale == cost) && !Double.isNaN(cost)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The exponent of the last bit that is set. */
    private static int lastBit(double cost) {
        long bits = Double.doubleToLongBits(cost);
        long mantissa = bits & ((1L << 52) - 1);
        boolean normal = Math.getExponent(cost) >= Double.MIN_EXPONENT;
        int exponent = normal ? Math.getExponent(cost) : Double.MIN_EXPONENT;
        return exponent - 52 + Long.numberOfTrailingZeros(normal ? mantissa | 1L << 52 : mantissa);
    }

    long[] costs() {
        return costs;
    }

    boolean isExact() {
        return exact;
    }

    /** A sum or difference as a number of the problem. */
    double value(long sum) {
        return unit.multiply(BigDecimal.valueOf(sum)).doubleValue();
    }
}
