package org.immerse.allocation.internal;

import org.immerse.allocation.internal.optimal.OptimalAnswer;
import org.immerse.allocation.internal.stable.StableAnswer;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.OptimalReview;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableProposal;
import org.immerse.api.allocation.StableReview;
import org.immerse.api.allocation.Watch;
import org.osgi.service.component.annotations.Component;

/** Proposes who gets which place. */
@Component
public final class Allocations implements Allocation {
    @Override
    public StableProposal stable(StableProblem problem, Watch watch) {
        return StableAnswer.of(problem, watch);
    }

    @Override
    public OptimalProposal optimal(OptimalProblem problem, Watch watch) {
        return OptimalAnswer.of(problem, watch);
    }

    @Override
    public StableReview review(StableProblem problem, int... assigned) {
        return StableAnswer.review(problem, assigned);
    }

    @Override
    public OptimalReview review(OptimalProblem problem, int... assigned) {
        return OptimalAnswer.review(problem, assigned);
    }
}
