package org.immerse.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.immerse.allocation.internal.Allocations;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableProposal;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Allocation on instances whose answers are known: from the literature, by construction, and from another solver. */
final class AllocationQuality implements Measure {
    private static final long SEED = 7;
    private static final int PEOPLE = 10_000;
    private static final int PLACES = 50;
    private static final double CLOSE = 1e-6;

    private final Allocation allocation = new Allocations();

    @Override
    public String id() {
        return "ALLOCATION";
    }

    @Override
    public String title() {
        return "Allocation instances with known answers";
    }

    @Override
    public Outcome run(Bench bench) {
        Outcome outcome = new Outcome();
        outcome.holds("gale_shapley_1962", galeShapley());
        outcome.holds("unmatched_residents_known", unmatched());
        outcome.holds("machol_wien_500", macholWien(500));
        OptimalProblem planted = planted(new Random(SEED));
        outcome.holds("planted_10000_x_50", Math.abs(allocation.optimal(planted).objective() - plantedTotal) == 0);
        OptimalProblem random = random(bench.isQuick() ? PEOPLE / 10 : PEOPLE);
        OptimalProposal proposal = allocation.optimal(random);
        outcome.figure("oracle_people", random.people());
        outcome.figure("objective", proposal.objective());
        outcome.figure("objective_of_oracle", oracle(random));
        outcome.holds("equals_min_cost_flow", Math.abs(proposal.objective() - oracle) <= CLOSE);
        return outcome.note(
                "The oracle is JGraphT's capacity scaling minimum cost flow, on 50 places with 200 seats for 10,000.");
    }

    private double plantedTotal;
    private double oracle;

    /** The three men and women of the first paper: each man gets his first choice. */
    private boolean galeShapley() {
        StableProblem problem = new StableProblem(
                IndexLists.of(new int[] {0, 1, 2}, new int[] {1, 2, 0}, new int[] {2, 0, 1}),
                IndexLists.of(new int[] {1, 2, 0}, new int[] {2, 0, 1}, new int[] {0, 1, 2}),
                1,
                1,
                1);
        StableProposal proposal = allocation.stable(problem);
        return Arrays.equals(proposal.assigned(), new int[] {0, 1, 2}) && proposal.blockingPairs() == 0;
    }

    /** Places that all list everybody, and people who list them all: so many are left over as there are too few seats. */
    private boolean unmatched() {
        Random random = new Random(SEED);
        int[] everybody = new int[PEOPLE];
        Arrays.setAll(everybody, person -> person);
        int[][] choices = new int[PEOPLE][];
        Function<int[], int[]> shuffle = list -> {
            int[] shuffled = list.clone();
            for (int i = shuffled.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = shuffled[i];
                shuffled[i] = shuffled[other];
                shuffled[other] = kept;
            }
            return shuffled;
        };
        int[] all = Arrays.copyOf(everybody, PLACES);
        Arrays.setAll(choices, person -> shuffle.apply(all));
        int[][] preferences = new int[PLACES][];
        Arrays.setAll(preferences, place -> shuffle.apply(everybody));
        int[] capacities = new int[PLACES];
        Arrays.setAll(capacities, place -> 100 + place);
        StableProposal proposal =
                allocation.stable(new StableProblem(IndexLists.of(choices), IndexLists.of(preferences), capacities));
        long left = Arrays.stream(proposal.assigned())
                .filter(place -> place == Allocation.NONE)
                .count();
        return left == PEOPLE - Arrays.stream(capacities).sum() && proposal.blockingPairs() == 0;
    }

    /** Costs i times j: hard for shortest paths, and the least total is n (n + 1) (n + 2) / 6. */
    private boolean macholWien(int size) {
        double[][] costs = new double[size][size];
        for (int i = 0; i < size; i++) {
            int row = i + 1;
            Arrays.setAll(costs[i], j -> row * (j + 1.0));
        }
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        double expected = size * (size + 1.0) * (size + 2) / 6;
        return allocation.optimal(OptimalProblem.of(costs, ones, false)).objective() == expected;
    }

    /** Costs of a row and a column price and something more, 0 for one place of each person: that place is the answer. */
    private OptimalProblem planted(Random random) {
        int[] price = random.ints(PLACES, 0, 1000).toArray();
        double[][] costs = new double[PEOPLE][PLACES];
        int[] capacities = new int[PLACES];
        plantedTotal = 0;
        for (int person = 0; person < PEOPLE; person++) {
            int own = person % PLACES;
            int base = random.nextInt(1000);
            capacities[own]++;
            plantedTotal += base + price[own];
            Arrays.setAll(costs[person], place -> base + price[place] + (place == own ? 0 : 1.0 + random.nextInt(300)));
        }
        return OptimalProblem.of(costs, capacities, false);
    }

    private static OptimalProblem random(int people) {
        Random random = new Random(SEED);
        double[][] costs = new double[people][PLACES];
        for (double[] row : costs) {
            Arrays.setAll(row, place -> random.nextInt(1_000_000) / 1_000_000.0);
        }
        int[] capacities = new int[PLACES];
        Arrays.fill(capacities, people / PLACES);
        return OptimalProblem.of(costs, capacities, false);
    }

    /** The same as a flow of one unit for each person. */
    private double oracle(OptimalProblem problem) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        List<Integer> supply = new ArrayList<>();
        for (int person = 0; person < problem.people(); person++) {
            graph.addVertex(person);
            supply.add(1);
        }
        for (int place = 0; place < problem.places(); place++) {
            graph.addVertex(problem.people() + place);
            supply.add(-problem.capacity(place));
            for (int person = 0; person < problem.people(); person++) {
                graph.setEdgeWeight(graph.addEdge(person, problem.people() + place), problem.cost(person, place));
            }
        }
        oracle = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, supply::get, edge -> 1))
                .getCost();
        return oracle;
    }
}
