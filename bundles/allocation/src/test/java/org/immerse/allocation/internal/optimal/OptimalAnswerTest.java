package org.immerse.allocation.internal.optimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.immerse.allocation.internal.Allocations;
import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.OptimalProposal.Alternative;
import org.immerse.api.allocation.OptimalProposal.Gain;
import org.immerse.api.allocation.OptimalReview;
import org.immerse.api.allocation.Watch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OptimalAnswerTest {
    private static final double NO = OptimalProblem.FORBIDDEN;

    private final Allocation allocation = new Allocations();

    private static OptimalProblem least(double[][] costs, int... capacities) {
        return OptimalProblem.of(costs, capacities, false);
    }

    @Test
    void addsDecimalsAsTheyAreWritten() {
        OptimalProposal proposal = allocation.optimal(least(new double[][] {{0.2, NO}, {0.4, 0.1}}, 1, 3));
        assertThat(proposal.assigned()).containsExactly(0, 1);
        assertThat(proposal.objective()).isEqualTo(0.3);
        assertThat(proposal.tolerance()).isZero();
    }

    @Test
    void placesAsManyAsCanBeEvenWhereThatCostsMore() {
        double[][] costs = {{1, 1000}, {1, NO}};
        OptimalProposal proposal = allocation.optimal(least(costs, 1, 1));
        assertThat(proposal.assigned()).containsExactly(1, 0);
        assertThat(proposal.placed()).isEqualTo(2);
        assertThat(proposal.objective()).isEqualTo(1001);
        OptimalProposal three =
                allocation.optimal(least(new double[][] {{1, 1000, NO}, {1, NO, NO}, {3, NO, NO}}, 1, 1, 0));
        assertThat(three.assigned()).containsExactly(1, 0, Allocation.NONE);
        assertThat(three.alternative(2, 0)).isEqualTo(new Alternative(0, 3, 2, true));
        assertThat(three.alternative(0, 0).possible()).isFalse();
        assertThat(three.alternative(2, 1).possible()).isFalse();
        assertThat(three.onePlaceMore(0)).isEqualTo(new Gain(1, 3));
        assertThat(three.onePlaceMore(1)).isEqualTo(new Gain(0, 0));
    }

    @Test
    void saysWhatAManualChangeCosts() {
        OptimalProblem problem = OptimalProblem.of(new double[][] {{9, 7}, {8, 2}, {NO, 5}}, new int[] {1, 2}, true);
        OptimalProposal proposal = allocation.optimal(problem);
        assertThat(proposal.assigned()).containsExactly(1, 0, 1);
        OptimalReview before = allocation.review(problem, proposal.assigned());
        OptimalReview after = allocation.review(problem, 0, 1, 1);
        assertThat(after.since(before)).isEqualTo(new OptimalReview.Change(0, -4));
        assertThat(proposal.alternatives(0)).containsExactly(new Alternative(0, 9, 4, true));
        assertThat(proposal.onePlaceMore(0)).isEqualTo(new Gain(0, 2));
        OptimalReview wrong = allocation.review(problem, 0, 0, 0);
        assertThat(wrong.overfull()).containsExactly(0);
        assertThat(wrong.forbidden()).containsExactly(2);
        assertThat(wrong.objective()).isEqualTo(17);
        assertThat(wrong.isFeasible()).isFalse();
    }

    @Test
    void solvesWhatIsHardForShortestPaths() {
        int size = 120;
        double[][] costs = new double[size][size];
        for (int i = 0; i < size; i++) {
            int row = i + 1;
            Arrays.setAll(costs[i], j -> row * (j + 1.0));
        }
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        assertThat(allocation.optimal(least(costs, ones)).objective()).isEqualTo(size * (size + 1.0) * (size + 2) / 6);
    }

    @Test
    @Tag("large")
    void tenThousandPeopleAndFiftyPlacesHaveTheSameTotalBothWays() {
        Random random = new Random(50);
        double[][] costs = new double[10_000][50];
        for (double[] row : costs) {
            Arrays.setAll(row, place -> random.nextDouble());
        }
        int[] seats = new int[50];
        Arrays.fill(seats, 200);
        OptimalProblem problem = least(costs, seats);
        OptimalProposal proposal = allocation.optimal(problem);
        Pace pace = new Pace(Watch.NONE, 1);
        Solution plain = new ShortestPaths(
                        Tableau.of(Numbers.of(problem).costs(), costs.length, seats, pace), pace, false)
                .run();
        assertThat(proposal.objective())
                .isCloseTo(allocation.review(problem, plain.columnOf()).objective(), within(1e-9));
        assertThat(proposal.placed()).isEqualTo(10_000);
        assertThat(proposal.tolerance()).isZero();
    }

    @Test
    void saysWhereNumbersHadToBeRounded() {
        double[][] costs = {{1e200, 1}, {3e-200, 2e200}};
        OptimalProposal proposal = allocation.optimal(least(costs, 1, 1));
        assertThat(proposal.assigned()).containsExactly(1, 0);
        assertThat(proposal.objective()).isEqualTo(1);
        assertThat(proposal.tolerance()).isPositive().isLessThan(1e190);
        double[][] tiny = {{Double.MIN_VALUE, 3 * Double.MIN_VALUE}, {Double.MIN_VALUE, 5 * Double.MIN_VALUE}};
        OptimalProposal exact = allocation.optimal(least(tiny, 1, 1));
        assertThat(exact.assigned()).containsExactly(1, 0);
        assertThat(exact.tolerance()).isZero();
    }

    @Test
    void holdsNumbersExactlyWhereTheyFit() {
        assertThat(Numbers.of(least(new double[][] {{0.125, NO, -3}}, 1, 1, 1)).costs())
                .containsExactly(125, Numbers.FORBIDDEN, -3000);
        Numbers third = Numbers.of(least(new double[][] {{1.0 / 3, 0.5}}, 1, 1));
        assertThat(third.isExact()).isTrue();
        assertThat(third.value(third.costs()[0])).isEqualTo(1.0 / 3);
        Numbers worth = Numbers.of(OptimalProblem.of(new double[][] {{0.7, 2}}, new int[] {1, 1}, true));
        assertThat(worth.costs()).containsExactly(-7, -20);
        Numbers wide = Numbers.of(least(new double[][] {{1e300, 1.0 / 3}}, 1, 1));
        assertThat(wide.isExact()).isFalse();
        Numbers coarse = Numbers.binary(least(new double[][] {{1.0 / 3, -0.7}}, 1, 1), 10);
        assertThat(coarse.isExact()).isFalse();
        assertThat(coarse.value(coarse.costs()[0])).isCloseTo(1.0 / 3, within(1.0 / 256));
        assertThat(coarse.value(coarse.costs()[1])).isCloseTo(-0.7, within(1.0 / 256));
        assertThat(Math.abs(coarse.costs()[1])).isBetween(128L, 512L);
    }

    @Test
    void aFalseProofFails() {
        Tableau tableau = new Tableau(new long[] {1, 2, 3, 5}, 2, 2, new int[] {1, 1}, -1);
        Seats seats = new Seats(tableau.capacity(), 2);
        seats.take(0, 0);
        seats.take(1, 1);
        assertThatThrownBy(() -> Certificate.check(new Solution(tableau, new int[] {0, 1}, new long[2], seats)))
                .isInstanceOf(IllegalStateException.class);
        Tableau wide = new Tableau(new long[] {1, 2}, 1, 2, new int[] {1, 1}, -1);
        Seats one = new Seats(wide.capacity(), 1);
        one.take(0, 0);
        Certificate.check(new Solution(wide, new int[] {0}, new long[] {-1, 0}, one));
        assertThatThrownBy(() -> Certificate.check(new Solution(wide, new int[] {0}, new long[] {0, -1}, one)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Certificate.check(new Solution(wide, new int[] {0}, new long[] {1, 0}, one)))
                .isInstanceOf(IllegalStateException.class);
        Tableau forbidden = new Tableau(new long[] {Numbers.FORBIDDEN}, 1, 1, new int[] {1}, -1);
        Seats alone = new Seats(forbidden.capacity(), 1);
        alone.take(0, 0);
        assertThatThrownBy(() -> Certificate.check(new Solution(forbidden, new int[] {0}, new long[1], alone)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() {
        int[] calls = {0};
        Watch later = new Watch() {
            @Override
            public boolean cancelled() {
                return calls[0]++ > 3;
            }
        };
        double[][] costs = new double[2000][100];
        Random random = new Random(1);
        for (double[] row : costs) {
            Arrays.setAll(row, place -> random.nextInt(1000));
        }
        int[] seats = new int[100];
        Arrays.fill(seats, 20);
        OptimalProblem problem = least(costs, seats);
        assertThatThrownBy(() -> allocation.optimal(problem, later)).isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesWhatIsNoProblem() {
        assertThatThrownBy(() -> least(new double[][] {{1, 2}, {1}}, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> least(new double[][] {{Double.POSITIVE_INFINITY}}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> least(new double[][] {{1}}, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OptimalProblem.packed(2, new double[3], new int[2], false))
                .isInstanceOf(IllegalArgumentException.class);
        OptimalProblem one = least(new double[][] {{1}}, 1);
        assertThatThrownBy(() -> allocation.review(one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> allocation.review(one, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> allocation.review(one, -2)).isInstanceOf(IllegalArgumentException.class);
    }
}
