package org.immerse.api.allocation;

import java.util.List;

/**
 * What is to be said about an answer.
 *
 * @param placed how many people have a place
 * @param blockingPairs how many people (or groups) and places have reason to change it together
 * @param pairs the first 1,000 of these pairs
 * @param overfull places with more people than they take
 * @param unacceptable people at a place they do not list, or that does not list them
 * @param apart groups (by number) that are not together
 */
public record StableReview(
        int placed,
        int blockingPairs,
        List<Pair> pairs,
        List<Integer> overfull,
        List<Integer> unacceptable,
        List<Integer> apart) {
    public StableReview {
        pairs = List.copyOf(pairs);
        overfull = List.copyOf(overfull);
        unacceptable = List.copyOf(unacceptable);
        apart = List.copyOf(apart);
    }

    /**
     * A person and a place.
     *
     * @param person the person; of a group the first member
     */
    public record Pair(int person, int place) {}

    /** Whether it keeps every rule: capacities, lists, groups. It may still have blocking pairs. */
    public boolean isFeasible() {
        return overfull.isEmpty() && unacceptable.isEmpty() && apart.isEmpty();
    }

    /** Whether it keeps every rule and nobody has reason to change it. */
    public boolean isStable() {
        return isFeasible() && blockingPairs == 0;
    }
}
