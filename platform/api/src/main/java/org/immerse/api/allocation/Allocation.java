package org.immerse.api.allocation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Proposes who gets which place, and says what changing the proposal costs.
 *
 * <p>Pure: the same problem has the same answer, always and everywhere; nothing is kept. Thread-safe; the work is done in the
 * caller's thread.
 */
@ProviderType
public interface Allocation {
    /** Instead of a place: the person has none. */
    int NONE = -1;

    /**
     * The stable answer that is best for the people: every person gets the dearest place they have in any stable answer
     * (deferred acceptance with people proposing; Gale and Shapley 1962, Roth 1984). Takes time in proportion to the length of
     * all lists. With groups see {@link StableProposal#outcome}.
     *
     * @throws java.util.concurrent.CancellationException where the watch says so
     */
    StableProposal stable(StableProblem problem, Watch watch);

    /** As {@link #stable(StableProblem, Watch)}, unwatched. */
    default StableProposal stable(StableProblem problem) {
        return stable(problem, Watch.NONE);
    }

    /**
     * The optimal answer: as many people placed as can be, and among all such answers one with the least total (or the greatest,
     * where the problem says so). Exact, see {@link OptimalProposal#tolerance}.
     *
     * @throws java.util.concurrent.CancellationException where the watch says so
     */
    OptimalProposal optimal(OptimalProblem problem, Watch watch);

    /** As {@link #optimal(OptimalProblem, Watch)}, unwatched. */
    default OptimalProposal optimal(OptimalProblem problem) {
        return optimal(problem, Watch.NONE);
    }

    /**
     * Looks at an answer that somebody made or changed by hand, without trusting it: counts from the lists alone.
     *
     * @param assigned of each person the place, or {@link #NONE}
     * @throws IllegalArgumentException where it has not one place for each person, or names a place that is not there
     */
    StableReview review(StableProblem problem, int... assigned);

    /**
     * Looks at an answer that somebody made or changed by hand. What a change costs is the {@link OptimalReview#since difference}
     * of two reviews.
     *
     * @param assigned of each person the place, or {@link #NONE}
     * @throws IllegalArgumentException where it has not one place for each person, or names a place that is not there
     */
    OptimalReview review(OptimalProblem problem, int... assigned);
}
