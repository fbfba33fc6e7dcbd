package org.immerse.accommodation.italy.internal.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immerse.accommodation.italy.internal.board.Plan.Shift;
import org.immerse.accommodation.italy.internal.board.Worth.Blocking;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalReview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes plans and says what they and changes of them are worth: the engine's answers, nothing added. */
@Component(service = Appraiser.class)
public final class Appraiser {
    private final Allocation allocation;

    @Activate
    public Appraiser(@Reference Allocation allocation) {
        this.allocation = allocation;
    }

    /** The answer of a method. */
    public Plan propose(Method method, Grid grid) {
        return new Plan(
                grid,
                method == Method.OPTIMAL
                        ? allocation.optimal(grid.optimal()).assigned()
                        : allocation.stable(grid.stable()).assigned());
    }

    /** What a plan is worth, worked out from it alone. */
    public Worth worth(Plan plan) {
        OptimalReview review = allocation.review(plan.grid().optimal(), plan.places());
        return new Worth(review.placed(), (int) Math.round(review.objective()), blocking(plan));
    }

    /** Pairs of the engine that are more than a tie between equals: both would gain. */
    private List<Blocking> blocking(Plan plan) {
        return allocation.review(plan.grid().stable(), plan.places()).pairs().stream()
                .map(pair -> new Blocking(pair.person(), pair.place()))
                .filter(pair -> isStrict(plan, pair))
                .toList();
    }

    private static boolean isStrict(Plan plan, Blocking pair) {
        Cell cell = plan.grid().cell(pair.person(), pair.home());
        int now = plan.place(pair.person());
        boolean gains = now == Allocation.NONE
                || cell.wish() > plan.grid().cell(pair.person(), now).wish();
        return gains
                && (plan.free(pair.home()) > 0
                        || plan.at(pair.home()).stream()
                                .anyMatch(other -> cell.welcome()
                                        > plan.grid().cell(other, pair.home()).welcome()));
    }

    /**
     * Everything that can be done with one person: each home they can have and do not, and waiting. Where a home is full
     * somebody gives way who may be moved: into the bed that becomes free, into another free bed, or to waiting, whichever costs least.
     */
    public List<Change> changes(Plan plan, int person, BitSet movable) {
        List<Change> changes = new ArrayList<>();
        Worth before = worth(plan);
        IntStream.rangeClosed(Allocation.NONE, plan.grid().homes().size() - 1)
                .filter(home -> home != plan.place(person))
                .filter(home -> home == Allocation.NONE || plan.grid().allows(person, home))
                .forEach(home -> best(plan, person, home, movable)
                        .ifPresent(shifts -> changes.add(change(plan, before, shifts))));
        changes.sort(Comparator.comparingInt((Change one) -> -one.placed())
                .thenComparingInt(one -> -one.points())
                .thenComparingInt(Change::to));
        return changes;
    }

    /** One of these; empty where it cannot be done. */
    public Optional<Change> change(Plan plan, int person, int home, BitSet movable) {
        return changes(plan, person, movable).stream()
                .filter(change -> change.to() == home)
                .findFirst();
    }

    private Change change(Plan plan, Worth before, List<Shift> shifts) {
        Worth after = worth(plan.after(shifts));
        return new Change(
                shifts,
                after.placed() - before.placed(),
                after.points() - before.points(),
                after.blocking().size() - before.blocking().size());
    }

    private static Optional<List<Shift>> best(Plan plan, int person, int home, BitSet movable) {
        Shift own = new Shift(person, home);
        if (home == Allocation.NONE || plan.free(home) > 0) {
            return Optional.of(List.of(own));
        }
        return plan.at(home).stream()
                .filter(movable::get)
                .map(other -> givingWay(plan, other, home, plan.place(person)))
                .max(Comparator.comparingInt((Shift shift) -> shift.home() == Allocation.NONE ? 0 : 1)
                        .thenComparingInt(shift -> gain(plan, shift))
                        .thenComparingInt(shift -> -shift.person()))
                .map(other -> List.of(own, other));
    }

    /** Where whoever gives way fits best. */
    private static Shift givingWay(Plan plan, int other, int from, int vacated) {
        return IntStream.range(0, plan.grid().homes().size())
                .filter(home -> home != from && plan.grid().allows(other, home))
                .filter(home -> home == vacated || plan.free(home) > 0)
                .mapToObj(home -> new Shift(other, home))
                .max(Comparator.comparingInt((Shift shift) -> gain(plan, shift))
                        .thenComparingInt(shift -> -shift.home()))
                .orElse(new Shift(other, Allocation.NONE));
    }

    private static int gain(Plan plan, Shift shift) {
        int now = plan.place(shift.person());
        return points(plan, shift.person(), shift.home()) - points(plan, shift.person(), now);
    }

    private static int points(Plan plan, int person, int home) {
        return home == Allocation.NONE ? 0 : plan.grid().cell(person, home).points();
    }
}
