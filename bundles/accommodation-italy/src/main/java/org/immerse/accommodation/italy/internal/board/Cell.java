package org.immerse.accommodation.italy.internal.board;

/**
 * What a person and a home are to each other today.
 *
 * @param points 0 to 100, as everywhere on the site
 * @param exact the same before rounding, 0 to 1
 * @param wish how well the home keeps what the person wishes for, 0 to 1: people rank homes by it
 * @param welcome how well the person keeps what the home wishes for, 0 to 1: homes rank people by it
 * @param bar why they cannot come together; empty where they can. Texts: {@code accommodation-italy.board.bar.<bar>}
 */
public record Cell(int points, double exact, double wish, double welcome, String bar) {
    /** A pair that can be. */
    public static Cell of(int points, double wish, double welcome) {
        return new Cell(points, points / 100.0, wish, welcome, "");
    }

    /** A pair that cannot be. */
    public static Cell barred(String bar) {
        return new Cell(0, 0, 0, 0, bar);
    }

    /** Whether the two can come together. */
    public boolean isPossible() {
        return bar.isEmpty();
    }

    /** The same pair, which cannot be. */
    Cell but(String why) {
        return new Cell(points, exact, wish, welcome, why);
    }
}
