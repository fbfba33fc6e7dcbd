package org.immerse.allocation.internal.stable;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.Refusal;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableProposal;
import org.immerse.api.allocation.StableReview;
import org.immerse.api.allocation.Watch;
import org.jspecify.annotations.Nullable;

/** A stable answer with its reasons. */
public final class StableAnswer implements StableProposal {
    private final StableProblem problem;
    private final Units units;
    private final Market market;
    private final int[] assigned;
    private final int[] free;
    private final Outcome outcome;
    private final int blockingPairs;
    private volatile @Nullable Reasons reasons;

    private StableAnswer(StableProblem problem, Watch watch) {
        this.problem = problem;
        units = Units.of(problem);
        market = new Market(problem, units);
        Pace pace = new Pace(watch, market.units);
        if (problem.groups().size() == 0) {
            assigned = units.spread(new DeferredAcceptance(market, pace).run());
            outcome = Outcome.STABLE;
        } else {
            GroupSearch.Found found = new GroupSearch(market, pace).run();
            assigned = units.spread(found.placeOf());
            outcome = found.outcome();
        }
        free = market.capacity.clone();
        for (int place : assigned) {
            if (place != Allocation.NONE) {
                free[place]--;
            }
        }
        blockingPairs = new Blocking(problem, units, assigned).review().blockingPairs();
    }

    /** Works it out. */
    public static StableAnswer of(StableProblem problem, Watch watch) {
        return new StableAnswer(problem, watch);
    }

    /** Looks at an answer made elsewhere. */
    public static StableReview review(StableProblem problem, int... assigned) {
        return new Blocking(problem, Units.of(problem), assigned).review();
    }

    @Override
    public StableProblem problem() {
        return problem;
    }

    @Override
    public int place(int person) {
        return assigned[person];
    }

    @Override
    public int[] assigned() {
        return assigned.clone();
    }

    @Override
    public int free(int place) {
        return free[place];
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public int blockingPairs() {
        return blockingPairs;
    }

    @Override
    public List<Refusal> refusals(int person) {
        return reasons().of(person);
    }

    private Reasons reasons() {
        Reasons known = reasons;
        if (known == null) {
            known = new Reasons(problem, units, market, assigned, free);
            reasons = known;
        }
        return known;
    }

    @Override
    public OptionalInt rankNeeded(int person, int place) {
        int wanted = position(person, place);
        if (problem.groups().size() > 0 || wanted < 0 || !gets(person, wanted, place, 0)) {
            return OptionalInt.empty();
        }
        int good = 0;
        int bad = problem.preferences().length(place) + 1;
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (gets(person, wanted, place, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return OptionalInt.of(good);
    }

    /** Where the person lists the place; -1 where they do not. */
    private int position(int person, int place) {
        int[] list = problem.choices().list(person);
        for (int position = 0; position < list.length; position++) {
            if (list[position] == place) {
                return position;
            }
        }
        return -1;
    }

    /** Whether the person gets the place, or a dearer one, if the place lists them at this rank. */
    private boolean gets(int person, int wanted, int place, int rank) {
        StableAnswer other =
                of(new StableProblem(problem.choices(), listing(person, place, rank), capacities()), Watch.NONE);
        int got = other.place(person);
        return got != Allocation.NONE && position(person, got) <= wanted;
    }

    private int[] capacities() {
        int[] capacities = new int[problem.places()];
        Arrays.setAll(capacities, problem::capacity);
        return capacities;
    }

    /** The places' lists with the person at another rank; the last one, where the list is shorter. */
    private IndexLists listing(int person, int place, int rank) {
        int[][] lists = new int[problem.places()][];
        Arrays.setAll(lists, problem.preferences()::list);
        int[] others = Arrays.stream(lists[place]).filter(one -> one != person).toArray();
        int[] changed = new int[others.length + 1];
        int at = Math.min(rank, others.length);
        System.arraycopy(others, 0, changed, 0, at);
        changed[at] = person;
        System.arraycopy(others, at, changed, at + 1, others.length - at);
        lists[place] = changed;
        return IndexLists.of(lists);
    }
}
