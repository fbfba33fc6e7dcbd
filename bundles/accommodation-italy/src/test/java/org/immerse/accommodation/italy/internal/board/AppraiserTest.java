package org.immerse.accommodation.italy.internal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.immerse.accommodation.italy.internal.board.Plan.Shift;
import org.immerse.accommodation.italy.internal.board.Worth.Blocking;
import org.immerse.allocation.internal.Allocations;
import org.immerse.api.allocation.Allocation;
import org.junit.jupiter.api.Test;

/** What changes cost, held against totals worked out by other means. */
class AppraiserTest {
    private static final int NO = Grids.NO;

    private final Appraiser appraiser = new Appraiser(new Allocations());

    @Property(tries = 300)
    void aChangeCostsTheDifferenceOfTheTotalsAndNoHomeIsOverFull(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int people,
            @ForAll @IntRange(min = 1, max = 5) int homes) {
        Grid grid = Grids.random(seed, people, homes);
        Plan plan = somePlan(grid, new Random(seed));
        BitSet movable = BitSet.valueOf(new long[] {new Random(seed + 1).nextLong()});
        for (int person = 0; person < people; person++) {
            for (Change change : appraiser.changes(plan, person, movable)) {
                Plan after = plan.after(change.shifts());
                assertThat(change.points()).isEqualTo(points(after) - points(plan));
                assertThat(change.placed()).isEqualTo(placed(after) - placed(plan));
                assertThat(change.blocking())
                        .isEqualTo(blocking(after).size() - blocking(plan).size());
                assertThat(IntStream.range(0, homes)
                                .allMatch(home -> after.at(home).size() <= grid.beds(home)))
                        .isTrue();
                assertThat(change.shifts().getFirst().person()).isEqualTo(person);
                assertThat(change.shifts().stream().skip(1).map(Shift::person)).allMatch(movable::get);
            }
        }
    }

    @Property(tries = 300)
    void everyHomeThatCanBeHadIsOffered(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int people) {
        Grid grid = Grids.random(seed, people, 4);
        Plan plan = somePlan(grid, new Random(seed));
        BitSet all = new BitSet();
        all.set(0, people);
        for (int person = 0; person < people; person++) {
            Set<Integer> wanted = new HashSet<>();
            for (int home = 0; home < 4; home++) {
                if (grid.allows(person, home) && grid.beds(home) > 0) {
                    wanted.add(home);
                }
            }
            wanted.add(Allocation.NONE);
            wanted.remove(plan.place(person));
            assertThat(appraiser.changes(plan, person, all).stream().map(Change::to))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Property(tries = 300)
    void pairsThatWouldRatherHaveEachOtherAreFoundExactly(@ForAll long seed) {
        Plan plan = somePlan(Grids.random(seed, 6, 4), new Random(seed));
        assertThat(new HashSet<>(appraiser.worth(plan).blocking())).isEqualTo(blocking(plan));
    }

    @Test
    void whoGivesWayTakesTheBedThatBecomesFree() {
        Grid grid = Grids.of(new int[][] {{79, 80, NO}, {82, 88, 60}}, 1, 1, 1);
        Plan plan = new Plan(grid, 0, 1);
        BitSet both = new BitSet();
        both.set(0, 2);
        Change change = appraiser.change(plan, 0, 1, both).orElseThrow();
        assertThat(change).isEqualTo(new Change(List.of(new Shift(0, 1), new Shift(1, 0)), 0, -5, 1));
        assertThat(appraiser.change(plan, 0, 2, both)).isEmpty();
    }

    @Test
    void nobodyGivesWayWhomTheCoordinatorDoesNotCareFor() {
        Grid grid = Grids.of(new int[][] {{79, 80}, {82, 88}}, 1, 1);
        BitSet first = new BitSet();
        first.set(0);
        assertThat(appraiser.changes(new Plan(grid, 0, 1), 0, first))
                .extracting(Change::to)
                .containsExactly(Allocation.NONE);
    }

    @Test
    void aPlanIsNeverOverFullNorAgainstARule() {
        Grid grid = Grids.of(new int[][] {{50, NO}, {60, 70}}, 1, 1);
        assertThatThrownBy(() -> new Plan(grid, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plan(grid, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Plan somePlan(Grid grid, Random random) {
        int[] places = new int[grid.people().size()];
        int[] left = IntStream.range(0, grid.homes().size()).map(grid::beds).toArray();
        for (int person = 0; person < places.length; person++) {
            int home = random.nextInt(grid.homes().size() + 1) - 1;
            places[person] = home >= 0 && grid.allows(person, home) && left[home]-- > 0 ? home : Allocation.NONE;
        }
        return new Plan(grid, places);
    }

    private static int points(Plan plan) {
        return IntStream.range(0, plan.places().length)
                .filter(person -> plan.place(person) >= 0)
                .map(person -> plan.grid().cell(person, plan.place(person)).points())
                .sum();
    }

    private static long placed(Plan plan) {
        return IntStream.of(plan.places()).filter(home -> home >= 0).count();
    }

    /** From the definition alone. */
    private static Set<Blocking> blocking(Plan plan) {
        List<Blocking> found = new ArrayList<>();
        for (int person = 0; person < plan.places().length; person++) {
            for (int home = 0; home < plan.grid().homes().size(); home++) {
                if (blocks(plan, person, home)) {
                    found.add(new Blocking(person, home));
                }
            }
        }
        return new HashSet<>(found);
    }

    private static boolean blocks(Plan plan, int person, int home) {
        Grid grid = plan.grid();
        int now = plan.place(person);
        if (!grid.allows(person, home) || home == now || grid.beds(home) == 0) {
            return false;
        }
        double wish = grid.cell(person, home).wish();
        double welcome = grid.cell(person, home).welcome();
        return (now == Allocation.NONE || wish > grid.cell(person, now).wish())
                && (plan.free(home) > 0
                        || plan.at(home).stream()
                                .anyMatch(other ->
                                        welcome > grid.cell(other, home).welcome()));
    }
}
