package org.immerse.allocation.internal.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.immerse.allocation.internal.Allocations;
import org.immerse.allocation.internal.Instances;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.Refusal;
import org.immerse.api.allocation.Refusal.Why;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableProposal;
import org.immerse.api.allocation.StableReview;
import org.immerse.api.allocation.Watch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StableAnswerTest {
    private final Allocation allocation = new Allocations();

    /** 0 and 1 would go to place 0, then 1; 2 to place 0 only. Place 0 has one seat and ranks 2, 1, 0; place 1 ranks 0. */
    private static final StableProblem FEW = new StableProblem(
            IndexLists.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0}),
            IndexLists.of(new int[] {2, 1, 0}, new int[] {0}),
            1,
            2);

    private static StableProblem large() {
        int people = 50_000;
        int places = 35;
        Random random = new Random(35);
        int[][] choices = new int[people][];
        Arrays.setAll(
                choices,
                person -> Instances.shuffled(random, places)
                        .limit(1 + person % places)
                        .toArray());
        int[][] preferences = new int[places][];
        Arrays.setAll(preferences, place -> Instances.shuffled(random, people).toArray());
        return new StableProblem(
                IndexLists.of(choices),
                IndexLists.of(preferences),
                random.ints(places, 900, 1700).toArray());
    }

    @Test
    void saysWhyAndWhatWouldHaveToChange() {
        StableProposal proposal = allocation.stable(FEW);
        assertThat(proposal.assigned()).containsExactly(1, Allocation.NONE, 0);
        assertThat(proposal.free(0)).isZero();
        assertThat(proposal.free(1)).isEqualTo(1);
        assertThat(proposal.refusals(0)).containsExactly(new Refusal(0, Why.FULL, 2, 0, 2));
        assertThat(proposal.refusals(1))
                .containsExactly(new Refusal(0, Why.FULL, 1, 0, 1), new Refusal(1, Why.NOT_LISTED, -1, 0, 0));
        assertThat(proposal.refusals(2)).isEmpty();
        assertThat(proposal.rankNeeded(0, 0)).hasValue(0);
        assertThat(proposal.rankNeeded(1, 1)).hasValue(1);
        assertThat(proposal.rankNeeded(2, 1)).isEmpty();
    }

    @Test
    void aManualChangeCostsBlockingPairs() {
        StableReview review = allocation.review(FEW, 0, Allocation.NONE, Allocation.NONE);
        assertThat(review.placed()).isEqualTo(1);
        assertThat(review.blockingPairs()).isEqualTo(2);
        assertThat(review.pairs()).containsExactly(new StableReview.Pair(1, 0), new StableReview.Pair(2, 0));
        assertThat(review.isFeasible()).isTrue();
        assertThat(review.isStable()).isFalse();
        StableReview wrong = allocation.review(FEW, 0, 1, 0);
        assertThat(wrong.overfull()).containsExactly(0);
        assertThat(wrong.unacceptable()).containsExactly(1);
        assertThat(wrong.isFeasible()).isFalse();
    }

    @Test
    void groupsGoTogetherOrNotAtAll() {
        StableProblem together = FEW.together(IndexLists.of(new int[] {0, 1}));
        StableProposal proposal = allocation.stable(together);
        assertThat(proposal.assigned()).containsExactly(Allocation.NONE, Allocation.NONE, 0);
        assertThat(proposal.outcome()).isEqualTo(StableProposal.Outcome.STABLE);
        assertThat(proposal.refusals(1))
                .containsExactly(new Refusal(0, Why.FULL, 2, 0, 0), new Refusal(1, Why.NOT_LISTED, -1, -1, 0));
        assertThat(proposal.rankNeeded(2, 0)).isEmpty();
        StableReview apart = allocation.review(together, 1, Allocation.NONE, 0);
        assertThat(apart.apart()).containsExactly(0);
        assertThat(apart.isFeasible()).isFalse();
    }

    @Test
    void aGroupThatDoesNotFitLeavesTheSeatToOthers() {
        StableProblem problem = new StableProblem(
                        IndexLists.of(new int[] {0}, new int[] {0, 1}, new int[] {0}),
                        IndexLists.of(new int[] {0, 1, 2}, new int[] {1}),
                        1,
                        2)
                .together(IndexLists.of(new int[] {0, 1}));
        StableProposal proposal = allocation.stable(problem);
        assertThat(proposal.assigned()).containsExactly(Allocation.NONE, Allocation.NONE, 0);
        assertThat(proposal.refusals(0)).containsExactly(new Refusal(0, Why.NO_ROOM_FOR_GROUP, 1, 2, 0));
        assertThat(proposal.refusals(1))
                .containsExactly(
                        new Refusal(0, Why.NO_ROOM_FOR_GROUP, 1, 2, 0), new Refusal(1, Why.GROUP_DIFFERS, -1, -1, 0));
    }

    @Test
    @Tag("large")
    void fiftyThousandResidentsHaveNoBlockingPair() {
        List<Long> told = new ArrayList<>();
        StableProblem problem = large();
        StableProposal proposal = allocation.stable(problem, new Watch() {
            @Override
            public void progress(long done, long total) {
                assertThat(total).isEqualTo(problem.people());
                told.add(done);
            }
        });
        assertThat(proposal.blockingPairs()).isZero();
        assertThat(told).isSorted().isNotEmpty();
        StableReview review = allocation.review(problem, proposal.assigned());
        assertThat(review.isStable()).isTrue();
        int[] byPlaces = PlacesProposing.of(problem);
        assertThat(review.placed()).isEqualTo((int)
                Arrays.stream(byPlaces).filter(place -> place >= 0).count());
    }

    @Test
    @Tag("large")
    void stopsWhenNobodyWantsItAnyMore() {
        Watch impatient = new Watch() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> allocation.stable(FEW, impatient)).isInstanceOf(CancellationException.class);
        int[] calls = {0};
        Watch later = new Watch() {
            @Override
            public boolean cancelled() {
                return calls[0]++ > 2;
            }
        };
        StableProblem problem = large();
        assertThatThrownBy(() -> allocation.stable(problem, later)).isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesWhatIsNoProblem() {
        IndexLists one = IndexLists.of(new int[] {0});
        assertThatThrownBy(() -> new StableProblem(IndexLists.of(new int[] {1}), one, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StableProblem(IndexLists.of(new int[] {-1}), one, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StableProblem(one, IndexLists.of(new int[] {0, 0}), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StableProblem(one, one, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StableProblem(one, one, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FEW.together(IndexLists.of(new int[] {0, 1}, new int[] {1, 2})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> allocation.review(FEW, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> allocation.review(FEW, 0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> allocation.review(FEW, 0, 0, -2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesListsFromScoresWithTiesInOrder() {
        IndexLists lists = IndexLists.byScore(new double[][] {{0.5, Double.NaN, 0.9, 0.5}, {0.0, -0.0, 1}});
        assertThat(lists).isEqualTo(IndexLists.of(new int[] {2, 0, 3}, new int[] {2, 0, 1}));
        assertThat(lists).hasSameHashCodeAs(IndexLists.packed(new int[] {0, 3, 6}, new int[] {2, 0, 3, 2, 0, 1, 9}));
        assertThat(lists.size()).isEqualTo(2);
        assertThatThrownBy(() -> IndexLists.packed(new int[] {0, 2, 1}, new int[3]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IndexLists.packed(new int[] {0, 4}, new int[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
