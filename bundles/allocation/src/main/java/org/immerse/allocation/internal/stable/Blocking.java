package org.immerse.allocation.internal.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableReview;
import org.immerse.api.allocation.StableReview.Pair;

/** Looks at any answer, from the lists alone: it shares nothing with what makes answers but who moves as one. */
final class Blocking {
    private static final int MOST_PAIRS = 1000;
    private static final int FAR = Integer.MAX_VALUE;

    private final StableProblem problem;
    private final Units units;
    private final int[] assigned;
    private final int[] taken;
    private final Set<Integer> unacceptable = new TreeSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private int blocking;

    Blocking(StableProblem problem, Units units, int[] assigned) {
        this.problem = problem;
        this.units = units;
        this.assigned = assigned;
        if (assigned.length != problem.people()) {
            throw new IllegalArgumentException(assigned.length + " places for " + problem.people() + " people");
        }
        taken = new int[problem.places()];
        for (int place : assigned) {
            if (place < Allocation.NONE || place >= problem.places()) {
                throw new IllegalArgumentException("there is no place " + place);
            }
            if (place != Allocation.NONE) {
                taken[place]++;
            }
        }
    }

    StableReview review() {
        IndexLists wanting = wanting();
        int[] listedBy = new int[problem.people()];
        int[] rankOf = new int[problem.people()];
        IndexLists at = occupants();
        for (int place = 0; place < problem.places(); place++) {
            IndexLists preferences = problem.preferences();
            for (int position = 0; position < preferences.length(place); position++) {
                listedBy[preferences.get(place, position)] = place + 1;
                rankOf[preferences.get(place, position)] = position;
            }
            look(place, wanting, at, listedBy, rankOf);
        }
        return new StableReview(
                Arrays.stream(taken).sum(), blocking, pairs, overfull(), List.copyOf(unacceptable), apart());
    }

    /** Counts the units that want this place and for whom it has room after sending away only those it ranks below them. */
    private void look(int place, IndexLists wanting, IndexLists at, int[] listedBy, int[] rankOf) {
        int[] below = below(place, at, listedBy, rankOf);
        int free = problem.capacity(place) - taken[place];
        for (int i = 0; i < wanting.length(place); i++) {
            int unit = wanting.get(place, i);
            int rank = rank(unit, place, listedBy, rankOf);
            if (rank != FAR && free + below[rank] + membersAt(unit, place) >= units.size(unit)) {
                blocking++;
                if (pairs.size() < MOST_PAIRS) {
                    pairs.add(new Pair(units.members().get(unit, 0), place));
                }
            }
        }
    }

    /** Of each rank how many people have the place whose unit stands below it. */
    private int[] below(int place, IndexLists at, int[] listedBy, int[] rankOf) {
        int length = problem.preferences().length(place);
        int[] below = new int[length + 1];
        for (int i = 0; i < at.length(place); i++) {
            int person = at.get(place, i);
            int rank = rank(units.ofPerson()[person], place, listedBy, rankOf);
            if (listedBy[person] != place + 1) {
                unacceptable.add(person);
            }
            below[rank == FAR ? length : rank]++;
        }
        int sum = 0;
        for (int rank = length; rank >= 0; rank--) {
            int here = below[rank];
            below[rank] = sum;
            sum += here;
        }
        return below;
    }

    private int rank(int unit, int place, int[] listedBy, int[] rankOf) {
        int worst = 0;
        for (int i = 0; i < units.size(unit); i++) {
            int person = units.members().get(unit, i);
            worst = listedBy[person] == place + 1 ? Math.max(worst, rankOf[person]) : FAR;
        }
        return worst;
    }

    private int membersAt(int unit, int place) {
        int members = 0;
        for (int i = 0; i < units.size(unit); i++) {
            members += assigned[units.members().get(unit, i)] == place ? 1 : 0;
        }
        return members;
    }

    /** Of each place the units that prefer it to what they have; also notes who is where they would not go. */
    private IndexLists wanting() {
        int[] wants = new int[units.count()];
        int[] starts = new int[problem.places() + 1];
        for (int unit = 0; unit < units.count(); unit++) {
            wants[unit] = wishes(unit);
            for (int i = 0; i < wants[unit]; i++) {
                starts[units.choices().get(unit, i) + 1]++;
            }
        }
        for (int place = 0; place < problem.places(); place++) {
            starts[place + 1] += starts[place];
        }
        int[] next = starts.clone();
        int[] items = new int[starts[problem.places()]];
        for (int unit = 0; unit < units.count(); unit++) {
            for (int i = 0; i < wants[unit]; i++) {
                items[next[units.choices().get(unit, i)]++] = unit;
            }
        }
        return IndexLists.packed(starts, items);
    }

    /** How many places at the head of its list the unit prefers to what it has. */
    private int wishes(int unit) {
        IndexLists choices = units.choices();
        int first = assigned[units.members().get(unit, 0)];
        boolean together = membersAt(unit, first) == units.size(unit);
        int position = 0;
        while (position < choices.length(unit) && !(together && choices.get(unit, position) == first)) {
            position++;
        }
        for (int i = 0; i < units.size(unit); i++) {
            int person = units.members().get(unit, i);
            if (assigned[person] != Allocation.NONE && !lists(person, assigned[person])) {
                unacceptable.add(person);
            }
        }
        return position;
    }

    private boolean lists(int person, int place) {
        for (int position = 0; position < problem.choices().length(person); position++) {
            if (problem.choices().get(person, position) == place) {
                return true;
            }
        }
        return false;
    }

    private IndexLists occupants() {
        int[] starts = new int[problem.places() + 1];
        for (int place = 0; place < problem.places(); place++) {
            starts[place + 1] = starts[place] + taken[place];
        }
        int[] next = starts.clone();
        int[] items = new int[starts[problem.places()]];
        for (int person = 0; person < assigned.length; person++) {
            if (assigned[person] != Allocation.NONE) {
                items[next[assigned[person]]++] = person;
            }
        }
        return IndexLists.packed(starts, items);
    }

    private List<Integer> overfull() {
        List<Integer> overfull = new ArrayList<>();
        for (int place = 0; place < problem.places(); place++) {
            if (taken[place] > problem.capacity(place)) {
                overfull.add(place);
            }
        }
        return overfull;
    }

    private List<Integer> apart() {
        List<Integer> apart = new ArrayList<>();
        IndexLists groups = problem.groups();
        for (int group = 0; group < groups.size(); group++) {
            for (int i = 1; i < groups.length(group); i++) {
                if (assigned[groups.get(group, i)] != assigned[groups.get(group, 0)]) {
                    apart.add(group);
                    break;
                }
            }
        }
        return apart;
    }
}
