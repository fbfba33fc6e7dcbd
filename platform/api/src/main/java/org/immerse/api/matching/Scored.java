package org.immerse.api.matching;

/**
 * An offer's place in a ranking, without reasons.
 *
 * @param offer its id
 * @param exact the score, 0 to 1: what the order is by, the same as {@link Match#exact}
 */
public record Scored(String offer, double exact) {
    /** The score as it is shown, 0 to 100. */
    public int score() {
        return (int) Math.round(exact * 100);
    }
}
