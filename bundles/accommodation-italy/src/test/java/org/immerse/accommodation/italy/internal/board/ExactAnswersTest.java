package org.immerse.accommodation.italy.internal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.immerse.allocation.internal.Allocations;
import org.immerse.api.allocation.Allocation;
import org.junit.jupiter.api.Test;

/** The proposals of a board are the exact answers: known ones, and every answer of small boards looked at. */
class ExactAnswersTest {
    private static final int NO = Grids.NO;

    private final Appraiser appraiser = new Appraiser(new Allocations());

    @Test
    void theMostPointsOfAKnownQuestion() {
        Plan plan = appraiser.propose(Method.OPTIMAL, Grids.of(new int[][] {{9, 7}, {8, 2}, {NO, 5}}, 1, 2));
        assertThat(plan.places()).containsExactly(1, 0, 1);
        assertThat(appraiser.worth(plan).points()).isEqualTo(20);
        assertThat(appraiser.worth(new Plan(plan.grid(), 0, 1, 1)).points()).isEqualTo(16);
    }

    @Test
    void asManyPeopleAsCanBeEvenWhereThatBringsFewerPoints() {
        Plan plan = appraiser.propose(
                Method.OPTIMAL, Grids.of(new int[][] {{99, 0, NO}, {99, NO, NO}, {97, NO, NO}}, 1, 1, 0));
        assertThat(plan.places()).containsExactly(1, 0, Allocation.NONE);
        assertThat(appraiser.worth(plan).placed()).isEqualTo(2);
    }

    @Test
    void theStableAnswerOfAKnownQuestion() {
        Grid grid = Grids.ofRanks(new int[][] {{0, 1}, {0, 1}, {0}}, new int[][] {{2, 1, 0}, {0}}, 1, 2);
        Plan plan = appraiser.propose(Method.STABLE, grid);
        assertThat(plan.places()).containsExactly(1, Allocation.NONE, 0);
        assertThat(appraiser.worth(plan).blocking()).isEmpty();
        assertThat(appraiser
                        .worth(new Plan(grid, 0, Allocation.NONE, Allocation.NONE))
                        .blocking())
                .containsExactly(new Worth.Blocking(1, 0), new Worth.Blocking(2, 0));
    }

    @Test
    void theTwoAnswersDiffer() {
        Grid grid = Grids.of(new int[][] {{90, 80}, {85, 20}}, 1, 1);
        assertThat(appraiser.propose(Method.OPTIMAL, grid).places()).containsExactly(1, 0);
        assertThat(appraiser.propose(Method.STABLE, grid).places()).containsExactly(0, 1);
    }

    @Property(tries = 150)
    void noOtherAnswerPlacesMoreOrHasMorePoints(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @IntRange(min = 1, max = 4) int homes) {
        Grid grid = Grids.random(seed, people, homes);
        Worth best = appraiser.worth(appraiser.propose(Method.OPTIMAL, grid));
        for (Plan plan : every(grid)) {
            Worth other = appraiser.worth(plan);
            assertThat(other.placed()).isLessThanOrEqualTo(best.placed());
            if (other.placed() == best.placed()) {
                assertThat(other.points()).isLessThanOrEqualTo(best.points());
            }
        }
    }

    @Property(tries = 150)
    void nobodyBlocksTheStableAnswer(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int people) {
        Plan plan = appraiser.propose(Method.STABLE, Grids.random(seed, people, 1 + people / 2));
        assertThat(appraiser.worth(plan).blocking()).isEmpty();
    }

    private static List<Plan> every(Grid grid) {
        List<Plan> all = new ArrayList<>();
        int homes = grid.homes().size() + 1;
        int answers = (int) Math.pow(homes, grid.people().size());
        for (int answer = 0; answer < answers; answer++) {
            int[] places = new int[grid.people().size()];
            int rest = answer;
            for (int person = 0; person < places.length; person++, rest /= homes) {
                places[person] = rest % homes - 1;
            }
            if (fits(grid, places)) {
                all.add(new Plan(grid, places));
            }
        }
        return all;
    }

    private static boolean fits(Grid grid, int... places) {
        int[] left = new int[grid.homes().size()];
        for (int home = 0; home < left.length; home++) {
            left[home] = grid.beds(home);
        }
        for (int person = 0; person < places.length; person++) {
            int home = places[person];
            if (home >= 0 && (!grid.allows(person, home) || --left[home] < 0)) {
                return false;
            }
        }
        return true;
    }
}
