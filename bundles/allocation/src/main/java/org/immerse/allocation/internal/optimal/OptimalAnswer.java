package org.immerse.allocation.internal.optimal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.OptimalReview;
import org.immerse.api.allocation.Watch;
import org.jspecify.annotations.Nullable;

/** An optimal answer with what changing it would cost. */
public final class OptimalAnswer implements OptimalProposal {
    private static final int ROUNDED_BITS = 40;

    private final OptimalProblem problem;
    private final Numbers numbers;
    private final Solution solution;
    private final int placed;
    private final double objective;
    private volatile @Nullable Exchange exchange;

    private OptimalAnswer(OptimalProblem problem, Numbers numbers, Solution solution) {
        this.problem = problem;
        this.numbers = numbers;
        this.solution = solution;
        OptimalReview review = review(problem, assigned());
        placed = review.placed();
        objective = review.objective();
    }

    /** Works it out. */
    public static OptimalAnswer of(OptimalProblem problem, Watch watch) {
        Numbers numbers = Numbers.of(problem);
        try {
            return new OptimalAnswer(problem, numbers, solve(problem, numbers, watch));
        } catch (ArithmeticException e) {
            Numbers rounded = Numbers.binary(problem, ROUNDED_BITS);
            return new OptimalAnswer(problem, rounded, solve(problem, rounded, watch));
        }
    }

    private static Solution solve(OptimalProblem problem, Numbers numbers, Watch watch) {
        int[] capacity = IntStream.range(0, problem.places())
                .map(place -> Math.min(problem.capacity(place), problem.people()))
                .toArray();
        Pace pace = new Pace(watch, problem.people());
        Tableau tableau = Tableau.of(numbers.costs(), problem.people(), capacity, pace);
        Solution solution = new ShortestPaths(tableau, pace).run();
        Certificate.check(solution);
        return solution;
    }

    /** Looks at an answer made elsewhere. */
    public static OptimalReview review(OptimalProblem problem, int... assigned) {
        if (assigned.length != problem.people()) {
            throw new IllegalArgumentException(assigned.length + " places for " + problem.people() + " people");
        }
        int[] taken = new int[problem.places()];
        List<Integer> forbidden = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int placed = 0;
        for (int person = 0; person < assigned.length; person++) {
            int place = assigned[person];
            if (place < Allocation.NONE || place >= problem.places()) {
                throw new IllegalArgumentException("there is no place " + place);
            }
            if (place == Allocation.NONE) {
                continue;
            }
            placed++;
            taken[place]++;
            if (problem.allows(person, place)) {
                sum = sum.add(BigDecimal.valueOf(problem.cost(person, place)));
            } else {
                forbidden.add(person);
            }
        }
        List<Integer> overfull = IntStream.range(0, taken.length)
                .filter(place -> taken[place] > problem.capacity(place))
                .boxed()
                .toList();
        return new OptimalReview(placed, sum.doubleValue(), overfull, forbidden);
    }

    @Override
    public OptimalProblem problem() {
        return problem;
    }

    @Override
    public int place(int person) {
        int column = solution.columnOf()[person];
        return column == solution.tableau().left() ? NONE : column;
    }

    @Override
    public int[] assigned() {
        return IntStream.range(0, problem.people()).map(this::place).toArray();
    }

    @Override
    public int placed() {
        return placed;
    }

    @Override
    public double objective() {
        return objective;
    }

    @Override
    public double tolerance() {
        return numbers.isExact() ? 0 : numbers.value(placed);
    }

    @Override
    public Alternative alternative(int person, int place) {
        long loss = ShortestPaths.NEVER;
        if (problem.allows(person, place) && problem.capacity(place) > 0) {
            loss = exchange().loss(person, place);
        }
        boolean possible = loss < ShortestPaths.NEVER;
        return new Alternative(
                place,
                problem.cost(person, place),
                possible ? numbers.value(loss) : Double.POSITIVE_INFINITY,
                possible);
    }

    @Override
    public List<Alternative> alternatives(int person) {
        int own = place(person);
        int sign = problem.maximise() ? -1 : 1;
        return IntStream.range(0, problem.places())
                .filter(place -> problem.allows(person, place))
                .filter(place -> own == NONE || sign * problem.cost(person, place) < sign * problem.cost(person, own))
                .mapToObj(place -> alternative(person, place))
                .sorted(Comparator.comparingDouble(other -> sign * other.own()))
                .toList();
    }

    @Override
    public Gain onePlaceMore(int place) {
        int sign = problem.maximise() ? -1 : 1;
        if (solution.tableau().left() != NONE) {
            long change = exchange().gainForOneLeft(place);
            if (change < ShortestPaths.NEVER) {
                return new Gain(1, sign * numbers.value(change));
            }
        }
        return new Gain(0, sign * numbers.value(exchange().gain(place)) + 0.0);
    }

    private static final int NONE = Allocation.NONE;

    private Exchange exchange() {
        Exchange known = exchange;
        if (known == null) {
            known = new Exchange(solution, new Pace(Watch.NONE, 1));
            exchange = known;
        }
        return known;
    }
}
