package org.immerse.api.value;

/**
 * A length on the ground.
 *
 * @param metres not negative
 */
public record Distance(double metres) implements Comparable<Distance> {
    public Distance {
        if (!(metres >= 0)) {
            throw new IllegalArgumentException("a distance is not negative: " + metres);
        }
    }

    /** From kilometres. */
    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    /** In kilometres. */
    public double kilometres() {
        return metres / 1000;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
