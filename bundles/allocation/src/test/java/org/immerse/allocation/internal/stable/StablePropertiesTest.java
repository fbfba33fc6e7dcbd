package org.immerse.allocation.internal.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.allocation.internal.Instances;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.Refusal;
import org.immerse.api.allocation.Refusal.Why;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableProposal;
import org.immerse.api.allocation.StableProposal.Outcome;
import org.immerse.api.allocation.StableReview;
import org.immerse.api.allocation.Watch;

/** What holds for every problem. */
class StablePropertiesTest {
    private static StableProblem small(Random random) {
        return Instances.stable(
                random, 1 + random.nextInt(5), 1 + random.nextInt(3), 3, 0.4 + 0.6 * random.nextDouble());
    }

    private static StableProblem middle(Random random) {
        return Instances.stable(random, 1 + random.nextInt(60), 1 + random.nextInt(12), 6, random.nextDouble());
    }

    @Property
    void everyoneGetsTheDearestPlaceOfAnyStableAnswer(@ForAll long seed) {
        StableProblem problem = small(new Random(seed));
        int[] answer = StableAnswer.of(problem, Watch.NONE).assigned();
        List<int[]> all = BruteForce.stable(problem);
        assertThat(all).anySatisfy(stable -> assertThat(stable).isEqualTo(answer));
        for (int[] other : all) {
            for (int person = 0; person < problem.people(); person++) {
                assertThat(BruteForce.joy(problem, answer, person))
                        .isLessThanOrEqualTo(BruteForce.joy(problem, other, person));
            }
        }
    }

    @Property
    void noPairBlocksAndEveryRuleIsKept(@ForAll long seed) {
        StableProblem problem = middle(new Random(seed));
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        int[] assigned = answer.assigned();
        assertThat(BruteForce.isStable(problem, assigned)).isTrue();
        assertThat(answer.outcome()).isEqualTo(Outcome.STABLE);
        assertThat(answer.blockingPairs()).isZero();
        for (int place = 0; place < problem.places(); place++) {
            assertThat(answer.free(place))
                    .isEqualTo(problem.capacity(place) - BruteForce.taken(assigned, place))
                    .isNotNegative();
        }
    }

    @Property
    void anAnswerByPlacesProposingLeavesTheSamePeopleAndSeats(@ForAll long seed) {
        StableProblem problem = middle(new Random(seed));
        int[] byPeople = StableAnswer.of(problem, Watch.NONE).assigned();
        int[] byPlaces = PlacesProposing.of(problem);
        assertThat(BruteForce.isStable(problem, byPlaces)).isTrue();
        for (int person = 0; person < problem.people(); person++) {
            assertThat(byPeople[person] == Allocation.NONE).isEqualTo(byPlaces[person] == Allocation.NONE);
        }
        for (int place = 0; place < problem.places(); place++) {
            assertThat(BruteForce.taken(byPeople, place)).isEqualTo(BruteForce.taken(byPlaces, place));
        }
    }

    @Property
    void aReviewCountsWhatTheDefinitionSays(@ForAll long seed) {
        Random random = new Random(seed);
        StableProblem problem = middle(random);
        int[] any = random.ints(problem.people(), -1, problem.places()).toArray();
        StableReview review = StableAnswer.review(problem, any);
        List<StableReview.Pair> expected = new ArrayList<>();
        List<Integer> overfull = new ArrayList<>();
        for (int place = 0; place < problem.places(); place++) {
            if (BruteForce.taken(any, place) > problem.capacity(place)) {
                overfull.add(place);
            }
        }
        // where rules are broken too, blocking is defined by room, which the plain definition does not know
        int[] kept = any.clone();
        for (int person = 0; person < kept.length; person++) {
            if (kept[person] != Allocation.NONE
                    && (review.unacceptable().contains(person) || overfull.contains(kept[person]))) {
                kept[person] = Allocation.NONE;
            }
        }
        for (int place = 0; place < problem.places(); place++) {
            for (int person = 0; person < problem.people(); person++) {
                if (BruteForce.blocks(problem, kept, person, place)) {
                    expected.add(new StableReview.Pair(person, place));
                }
            }
        }
        StableReview after = StableAnswer.review(problem, kept);
        assertThat(review.overfull()).isEqualTo(overfull);
        assertThat(after.isFeasible()).isTrue();
        assertThat(after.blockingPairs()).isEqualTo(expected.size());
        assertThat(after.pairs()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(after.isStable()).isEqualTo(BruteForce.isStable(problem, kept));
        assertThat(after.placed())
                .isEqualTo((int) Arrays.stream(kept).filter(place -> place >= 0).count());
    }

    @Property
    void morePlacesGiveWhatWasRefused(@ForAll long seed) {
        StableProblem problem = middle(new Random(seed));
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        for (int person = 0; person < problem.people(); person++) {
            for (Refusal refusal : answer.refusals(person)) {
                if (refusal.why() == Why.NOT_LISTED) {
                    assertThat(BruteForce.position(problem.preferences().list(refusal.place()), person))
                            .isEqualTo(Integer.MAX_VALUE);
                    continue;
                }
                assertThat(refusal.why()).isEqualTo(Why.FULL);
                assertThat(refusal.rank())
                        .isEqualTo(BruteForce.position(problem.preferences().list(refusal.place()), person))
                        .isGreaterThan(refusal.lastRank());
                int[] more = IntStream.range(0, problem.places())
                        .map(place -> problem.capacity(place) + (place == refusal.place() ? refusal.placesNeeded() : 0))
                        .toArray();
                int[] after = StableAnswer.of(
                                new StableProblem(problem.choices(), problem.preferences(), more), Watch.NONE)
                        .assigned();
                assertThat(BruteForce.joy(problem, after, person))
                        .isLessThanOrEqualTo(
                                BruteForce.position(problem.choices().list(person), refusal.place()));
            }
        }
    }

    @Property
    void theRankNeededIsTheWorstThatHelps(@ForAll long seed) {
        Random random = new Random(seed);
        StableProblem problem = Instances.stable(random, 1 + random.nextInt(12), 1 + random.nextInt(4), 3, 0.8);
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        for (int person = 0; person < problem.people(); person++) {
            for (int place : problem.choices().list(person)) {
                OptionalInt expected = OptionalInt.empty();
                int wanted = BruteForce.position(problem.choices().list(person), place);
                int others = (int) Arrays.stream(problem.preferences().list(place))
                        .filter(notPerson(person))
                        .count();
                for (int rank = 0; rank <= others; rank++) {
                    int[] after = StableAnswer.of(atRank(problem, person, place, rank), Watch.NONE)
                            .assigned();
                    if (BruteForce.joy(problem, after, person) <= wanted) {
                        expected = OptionalInt.of(rank);
                    }
                }
                OptionalInt needed = answer.rankNeeded(person, place);
                assertThat(needed.isPresent()).isEqualTo(expected.isPresent());
                if (needed.isPresent()) {
                    assertThat(Math.min(needed.getAsInt(), others)).isEqualTo(expected.getAsInt());
                }
            }
        }
    }

    private static java.util.function.IntPredicate notPerson(int person) {
        return one -> one != person;
    }

    private static StableProblem atRank(StableProblem problem, int person, int place, int rank) {
        int[][] lists = IntStream.range(0, problem.places())
                .mapToObj(problem.preferences()::list)
                .toArray(int[][]::new);
        List<Integer> list = new ArrayList<>(
                Arrays.stream(lists[place]).filter(notPerson(person)).boxed().toList());
        list.add(rank, person);
        lists[place] = list.stream().mapToInt(Integer::intValue).toArray();
        int[] capacities =
                IntStream.range(0, problem.places()).map(problem::capacity).toArray();
        return new StableProblem(problem.choices(), IndexLists.of(lists), capacities);
    }

    @Property
    void theSameProblemHasTheSameAnswer(@ForAll long seed) {
        StableProblem problem = GroupPropertiesTest.grouped(new Random(seed), middle(new Random(seed)));
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        StableProposal again =
                StableAnswer.of(GroupPropertiesTest.grouped(new Random(seed), middle(new Random(seed))), Watch.NONE);
        assertThat(again.problem()).isEqualTo(problem);
        assertThat(again.assigned()).isEqualTo(answer.assigned());
        assertThat(again.outcome()).isEqualTo(answer.outcome());
    }
}
