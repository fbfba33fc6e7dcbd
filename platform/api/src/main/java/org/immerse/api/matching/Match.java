package org.immerse.api.matching;

import java.util.List;

/**
 * An offer ranked for a need.
 *
 * @param offer the offer
 * @param score 0 to 100, whole; equal to the sum of the reasons' points
 * @param exact the score before rounding, 0 to 1: what the order is by
 * @param reasons one for each criterion that applies, in the model's order; where none with a weight does, the score is 0
 */
public record Match(Offer offer, int score, double exact, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
