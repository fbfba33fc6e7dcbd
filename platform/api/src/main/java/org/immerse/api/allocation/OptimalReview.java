package org.immerse.api.allocation;

import java.util.List;

/**
 * What is to be said about an answer.
 *
 * @param placed how many people have a place
 * @param objective the sum of the numbers of the pairs that are allowed, added as decimals and rounded once
 * @param overfull places with more people than they take
 * @param forbidden people at a place they cannot get; their pair is not in the sum
 */
public record OptimalReview(int placed, double objective, List<Integer> overfull, List<Integer> forbidden) {
    public OptimalReview {
        overfull = List.copyOf(overfull);
        forbidden = List.copyOf(forbidden);
    }

    /** Whether it keeps every rule. */
    public boolean isFeasible() {
        return overfull.isEmpty() && forbidden.isEmpty();
    }

    /** What the change from another answer to this one costs (or, where the greatest total is sought, gains): new minus old. */
    public Change since(OptimalReview before) {
        return new Change(placed - before.placed, objective - before.objective);
    }

    /**
     * A difference.
     *
     * @param placed how many more people have a place
     * @param objective how much the total is greater
     */
    public record Change(int placed, double objective) {}
}
