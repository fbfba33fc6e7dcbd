package org.immerse.allocation.internal.optimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.allocation.internal.Instances;
import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.OptimalProposal.Alternative;
import org.immerse.api.allocation.OptimalProposal.Gain;
import org.immerse.api.allocation.OptimalReview;
import org.immerse.api.allocation.Watch;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** What holds for every problem. */
class OptimalPropertiesTest {
    private static final double CLOSE = 1e-9;

    /** The most people placed and the best total, by trying everything. */
    private record Best(int placed, double objective) {
        static Best of(OptimalProblem problem) {
            return tryAll(problem, 0, new int[problem.places()], 0, 0);
        }

        private static Best tryAll(OptimalProblem problem, int person, int[] taken, int placed, double sum) {
            if (person == problem.people()) {
                return new Best(placed, sum);
            }
            Best best = tryAll(problem, person + 1, taken, placed, sum);
            for (int place = 0; place < problem.places(); place++) {
                if (problem.allows(person, place) && taken[place] < problem.capacity(place)) {
                    taken[place]++;
                    Best other = tryAll(problem, person + 1, taken, placed + 1, sum + problem.cost(person, place));
                    taken[place]--;
                    best = other.isBetter(best, problem.maximise()) ? other : best;
                }
            }
            return best;
        }

        private boolean isBetter(Best other, boolean maximise) {
            return placed != other.placed
                    ? placed > other.placed
                    : maximise ? objective > other.objective : objective < other.objective;
        }
    }

    private static OptimalProblem small(Random random) {
        return Instances.optimal(
                random,
                1 + random.nextInt(5),
                1 + random.nextInt(4),
                1 + random.nextInt(3),
                0.3 + 0.7 * random.nextDouble(),
                random.nextInt(4));
    }

    private static OptimalProposal answer(OptimalProblem problem) {
        return OptimalAnswer.of(problem, Watch.NONE);
    }

    @Property
    void itIsTheBestOfAllAnswers(@ForAll long seed) {
        OptimalProblem problem = small(new Random(seed));
        OptimalProposal answer = answer(problem);
        Best best = Best.of(problem);
        assertThat(answer.placed()).isEqualTo(best.placed());
        assertThat(answer.objective()).isCloseTo(best.objective(), within(CLOSE));
        assertThat(answer.tolerance()).isZero();
        OptimalReview review = OptimalAnswer.review(problem, answer.assigned());
        assertThat(review.isFeasible()).isTrue();
        assertThat(review.placed()).isEqualTo(answer.placed());
        assertThat(review.objective()).isEqualTo(answer.objective());
    }

    @Property
    void anotherPlaceCostsWhatTheBestAnswerWithItCosts(@ForAll long seed) {
        OptimalProblem problem = small(new Random(seed));
        OptimalProposal answer = answer(problem);
        for (int person = 0; person < problem.people(); person++) {
            for (int place = 0; place < problem.places(); place++) {
                Alternative other = answer.alternative(person, place);
                Best best = Best.of(forced(problem, person, place));
                boolean possible = problem.allows(person, place)
                        && problem.capacity(place) > 0
                        && best.placed() == answer.placed()
                        && mustPlace(problem, person, place, answer.placed());
                assertThat(other.possible()).isEqualTo(possible);
                if (possible) {
                    double loss = problem.maximise()
                            ? answer.objective() - bestWith(problem, person, place)
                            : bestWith(problem, person, place) - answer.objective();
                    assertThat(other.loss()).isCloseTo(loss, within(CLOSE));
                    assertThat(other.own()).isEqualTo(problem.cost(person, place));
                } else {
                    assertThat(other.loss()).isInfinite();
                }
            }
        }
    }

    /** The problem with the person taken out and one seat less. */
    private static OptimalProblem without(OptimalProblem problem, int person, int place) {
        double[][] costs = new double[problem.people()][problem.places()];
        int[] capacities = new int[problem.places()];
        for (int one = 0; one < problem.people(); one++) {
            for (int other = 0; other < problem.places(); other++) {
                costs[one][other] = one == person ? OptimalProblem.FORBIDDEN : problem.cost(one, other);
                capacities[other] = problem.capacity(other) - (other == place ? 1 : 0);
            }
        }
        return OptimalProblem.of(costs, capacities, problem.maximise());
    }

    private static double bestWith(OptimalProblem problem, int person, int place) {
        return Best.of(without(problem, person, place)).objective() + problem.cost(person, place);
    }

    private static boolean mustPlace(OptimalProblem problem, int person, int place, int placed) {
        return Best.of(without(problem, person, place)).placed() + 1 == placed;
    }

    /** The person may have this place only. */
    private static OptimalProblem forced(OptimalProblem problem, int person, int place) {
        double[][] costs = new double[problem.people()][problem.places()];
        int[] capacities = new int[problem.places()];
        for (int one = 0; one < problem.people(); one++) {
            for (int other = 0; other < problem.places(); other++) {
                boolean out = one == person && other != place;
                costs[one][other] = out ? OptimalProblem.FORBIDDEN : problem.cost(one, other);
                capacities[other] = problem.capacity(other);
            }
        }
        return OptimalProblem.of(costs, capacities, problem.maximise());
    }

    @Property
    void onePlaceMoreBringsWhatTheBestAnswerWithItBrings(@ForAll long seed) {
        OptimalProblem problem = small(new Random(seed));
        OptimalProposal answer = answer(problem);
        for (int place = 0; place < problem.places(); place++) {
            int more = place;
            double[][] costs = new double[problem.people()][problem.places()];
            int[] capacities = new int[problem.places()];
            Arrays.setAll(capacities, other -> problem.capacity(other) + (other == more ? 1 : 0));
            for (int person = 0; person < problem.people(); person++) {
                int one = person;
                Arrays.setAll(costs[person], other -> problem.cost(one, other));
            }
            Best best = Best.of(OptimalProblem.of(costs, capacities, problem.maximise()));
            Gain gain = answer.onePlaceMore(place);
            assertThat(gain.placed()).isEqualTo(best.placed() - answer.placed());
            assertThat(gain.objective()).isCloseTo(best.objective() - answer.objective(), within(CLOSE));
        }
    }

    @Property
    void alternativesAreTheBetterPlacesBestFirst(@ForAll long seed) {
        OptimalProblem problem = small(new Random(seed));
        OptimalProposal answer = answer(problem);
        int sign = problem.maximise() ? -1 : 1;
        for (int person = 0; person < problem.people(); person++) {
            int own = answer.place(person);
            double now = own == Allocation.NONE ? Double.POSITIVE_INFINITY : sign * problem.cost(person, own);
            int one = person;
            long expected = java.util.stream.IntStream.range(0, problem.places())
                    .filter(place -> problem.allows(one, place) && sign * problem.cost(one, place) < now)
                    .count();
            assertThat(answer.alternatives(person))
                    .hasSize((int) expected)
                    .isSortedAccordingTo(java.util.Comparator.comparingDouble(other -> sign * other.own()))
                    .allSatisfy(other -> assertThat(other).isEqualTo(answer.alternative(one, other.place())));
        }
    }

    @Property
    void itEqualsAnOracleOnSquares(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(30);
        boolean coarse = random.nextBoolean();
        double[][] costs = new double[size][size];
        for (double[] row : costs) {
            Arrays.setAll(row, place -> coarse ? random.nextInt(8) : random.nextDouble());
        }
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        OptimalProposal answer = answer(OptimalProblem.of(costs, ones, false));
        assertThat(answer.objective()).isCloseTo(oracle(costs), within(CLOSE));
        assertThat(answer.placed()).isEqualTo(size);
        assertThat(answer.tolerance()).isZero();
    }

    private static double oracle(double[][] costs) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> people = new LinkedHashSet<>();
        Set<Integer> places = new LinkedHashSet<>();
        for (int i = 0; i < costs.length; i++) {
            people.add(i);
            places.add(costs.length + i);
            graph.addVertex(i);
            graph.addVertex(costs.length + i);
        }
        for (int person = 0; person < costs.length; person++) {
            for (int place = 0; place < costs.length; place++) {
                graph.setEdgeWeight(graph.addEdge(person, costs.length + place), costs[person][place]);
            }
        }
        return new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, people, places)
                .getMatching()
                .getWeight();
    }

    @Property
    void everyWayToHoldNumbersGivesTheSameTotal(@ForAll long seed) {
        Random random = new Random(seed);
        OptimalProblem plain = Instances.optimal(random, 1 + random.nextInt(20), 1 + random.nextInt(8), 4, 0.8, 1);
        double[][] wide = new double[plain.people()][plain.places()];
        double third = 1.0 / 3;
        for (int person = 0; person < plain.people(); person++) {
            int one = person;
            Arrays.setAll(wide[person], place -> plain.cost(one, place) * third);
        }
        int[] capacities = new int[plain.places()];
        Arrays.setAll(capacities, plain::capacity);
        OptimalProposal answer = answer(OptimalProblem.of(wide, capacities, plain.maximise()));
        OptimalProposal expected = answer(plain);
        assertThat(answer.placed()).isEqualTo(expected.placed());
        assertThat(answer.objective()).isCloseTo(expected.objective() * third, within(1e-8));
        assertThat(answer.tolerance()).isLessThan(1e-10);
    }

    @Property
    void bothWaysToFindShortestPathsGiveTheSameTotal(@ForAll long seed) {
        Random random = new Random(seed);
        OptimalProblem problem =
                Instances.optimal(random, 1 + random.nextInt(60), 1 + random.nextInt(8), 9, 0.8, random.nextInt(3));
        int[] capacities = new int[problem.places()];
        Arrays.setAll(capacities, place -> Math.min(problem.capacity(place), problem.people()));
        Pace pace = new Pace(Watch.NONE, 1);
        Tableau tableau = Tableau.of(Numbers.of(problem).costs(), problem.people(), capacities, pace);
        Solution plain = new ShortestPaths(tableau, pace, false).run();
        Solution withMovers = new ShortestPaths(tableau, pace, true).run();
        Certificate.check(plain);
        Certificate.check(withMovers);
        assertThat(total(withMovers)).isEqualTo(total(plain));
    }

    private static long total(Solution solution) {
        long total = 0;
        for (int person = 0; person < solution.columnOf().length; person++) {
            total += solution.tableau().cost(person, solution.columnOf()[person]);
        }
        return total;
    }
}
