package org.immerse.allocation.internal.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

/** What holds for every problem with people who stay together. */
class GroupPropertiesTest {
    /** Marks some people as together. */
    static StableProblem grouped(Random random, StableProblem problem) {
        int[] people = Instances.shuffled(random, problem.people()).toArray();
        List<int[]> groups = new ArrayList<>();
        int next = 0;
        while (next + 2 <= people.length && random.nextInt(4) > 0) {
            int size = Math.min(people.length - next, 2 + random.nextInt(2));
            groups.add(Arrays.copyOfRange(people, next, next + size));
            next += size;
        }
        return problem.together(IndexLists.of(groups.toArray(int[][]::new)));
    }

    private static StableProblem small(Random random) {
        return grouped(random, Instances.stable(random, 2 + random.nextInt(4), 1 + random.nextInt(3), 3, 0.9));
    }

    /** Whether this unit would rather have the place, and the place would have room for it, by the definition. */
    private static boolean blocks(StableProblem problem, int[] assigned, int[] unit, int place) {
        for (int person : unit) {
            if (BruteForce.position(problem.choices().list(person), place) == Integer.MAX_VALUE
                    || BruteForce.position(problem.preferences().list(place), person) == Integer.MAX_VALUE) {
                return false;
            }
        }
        int now = assigned[unit[0]];
        if (now == place || now != Allocation.NONE && compare(problem, unit, now, place) < 0) {
            return false;
        }
        int room = problem.capacity(place) - BruteForce.taken(assigned, place);
        for (int[] other : units(problem)) {
            if (assigned[other[0]] == place && worst(problem, other, place) > worst(problem, unit, place)) {
                room += other.length;
            }
        }
        return room >= unit.length;
    }

    private static int compare(StableProblem problem, int[] unit, int one, int other) {
        int sum = 0;
        int worst = 0;
        int otherWorst = 0;
        for (int person : unit) {
            int[] list = problem.choices().list(person);
            sum += BruteForce.position(list, one) - BruteForce.position(list, other);
            worst = Math.max(worst, BruteForce.position(list, one));
            otherWorst = Math.max(otherWorst, BruteForce.position(list, other));
        }
        int[] first = problem.choices().list(Arrays.stream(unit).min().orElseThrow());
        return sum != 0
                ? sum
                : worst != otherWorst
                        ? worst - otherWorst
                        : BruteForce.position(first, one) - BruteForce.position(first, other);
    }

    private static int worst(StableProblem problem, int[] unit, int place) {
        return Arrays.stream(unit)
                .map(person -> BruteForce.position(problem.preferences().list(place), person))
                .max()
                .orElseThrow();
    }

    private static List<int[]> units(StableProblem problem) {
        List<int[]> units = new ArrayList<>();
        boolean[] inGroup = new boolean[problem.people()];
        for (int group = 0; group < problem.groups().size(); group++) {
            int[] members = problem.groups().list(group);
            units.add(members);
            for (int person : members) {
                inGroup[person] = true;
            }
        }
        for (int person = 0; person < inGroup.length; person++) {
            if (!inGroup[person]) {
                units.add(new int[] {person});
            }
        }
        return units;
    }

    private static int blocking(StableProblem problem, int[] assigned) {
        int pairs = 0;
        for (int[] unit : units(problem)) {
            for (int place = 0; place < problem.places(); place++) {
                pairs += blocks(problem, assigned, unit, place) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean isFeasible(StableProblem problem, int[] assigned) {
        for (int[] unit : units(problem)) {
            int place = assigned[unit[0]];
            for (int person : unit) {
                if (assigned[person] != place
                        || place != Allocation.NONE
                                && (BruteForce.position(problem.choices().list(person), place) == Integer.MAX_VALUE
                                        || BruteForce.position(
                                                        problem.preferences().list(place), person)
                                                == Integer.MAX_VALUE)) {
                    return false;
                }
            }
        }
        for (int place = 0; place < problem.places(); place++) {
            if (BruteForce.taken(assigned, place) > problem.capacity(place)) {
                return false;
            }
        }
        return true;
    }

    private static int fewest(StableProblem problem, int[] assigned, int person) {
        if (person == assigned.length) {
            return isFeasible(problem, assigned) ? blocking(problem, assigned) : Integer.MAX_VALUE;
        }
        int fewest = Integer.MAX_VALUE;
        for (int place = Allocation.NONE; place < problem.places() && fewest > 0; place++) {
            assigned[person] = place;
            fewest = Math.min(fewest, fewest(problem, assigned, person + 1));
        }
        return fewest;
    }

    @Property
    void aStableAnswerIsFoundWhereThereIsOneElseTheBest(@ForAll long seed) {
        StableProblem problem = small(new Random(seed));
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        int fewest = fewest(problem, new int[problem.people()], 0);
        assertThat(answer.blockingPairs()).isEqualTo(fewest);
        assertThat(answer.outcome()).isEqualTo(fewest == 0 ? Outcome.STABLE : Outcome.IMPOSSIBLE);
    }

    @Property
    void groupsStayTogetherAndEveryRuleIsKept(@ForAll long seed) {
        Random random = new Random(seed);
        StableProblem problem = grouped(random, Instances.stable(random, 2 + random.nextInt(40), 6, 8, 0.9));
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        assertThat(isFeasible(problem, answer.assigned())).isTrue();
        assertThat(answer.blockingPairs()).isEqualTo(blocking(problem, answer.assigned()));
        assertThat(answer.outcome() == Outcome.STABLE).isEqualTo(answer.blockingPairs() == 0);
        StableReview review = StableAnswer.review(problem, answer.assigned());
        assertThat(review.isFeasible()).isTrue();
        assertThat(review.isStable()).isEqualTo(answer.outcome() == Outcome.STABLE);
    }

    @Property
    void everyRefusalInAGroupHasItsTrueReason(@ForAll long seed) {
        StableProblem problem = small(new Random(seed));
        StableProposal answer = StableAnswer.of(problem, Watch.NONE);
        int[] assigned = answer.assigned();
        int reasonsToBlock = 0;
        for (int[] unit : units(problem)) {
            for (int person : unit) {
                for (Refusal refusal : answer.refusals(person)) {
                    boolean blocks = blocks(problem, assigned, unit, refusal.place());
                    assertThat(refusal.why() == Why.BLOCKING).isEqualTo(blocks);
                    reasonsToBlock += blocks && person == unit[0] ? 1 : 0;
                    if (refusal.why() == Why.FULL) {
                        assertThat(answer.free(refusal.place())).isZero();
                    }
                    if (refusal.why() == Why.NOT_LISTED) {
                        assertThat(Arrays.stream(unit)
                                        .anyMatch(one -> BruteForce.position(
                                                        problem.preferences().list(refusal.place()), one)
                                                == Integer.MAX_VALUE))
                                .isTrue();
                    }
                }
            }
        }
        assertThat(reasonsToBlock).isLessThanOrEqualTo(answer.blockingPairs());
    }

    @Property
    void aReviewSaysWhichGroupsAreApart(@ForAll long seed) {
        Random random = new Random(seed);
        StableProblem problem = small(random);
        int[] any = random.ints(problem.people(), -1, problem.places()).toArray();
        List<Integer> apart = new ArrayList<>();
        for (int group = 0; group < problem.groups().size(); group++) {
            if (Arrays.stream(problem.groups().list(group))
                            .map(one -> any[one])
                            .distinct()
                            .count()
                    > 1) {
                apart.add(group);
            }
        }
        StableReview review = StableAnswer.review(problem, any);
        assertThat(review.apart()).isEqualTo(apart);
        assertThat(review.isFeasible()).isEqualTo(isFeasible(problem, any));
    }
}
