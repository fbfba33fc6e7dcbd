package org.immerse.api.allocation;

import java.util.Arrays;

/**
 * Who would go where, and whom each place would take. Immutable and thread-safe.
 *
 * <p>Lists may be incomplete. A place that does not list a person never gets them, and a person never gets a place they do not
 * list. Lists have no ties: whoever makes them breaks ties, for instance by {@link IndexLists#byScore}.
 */
public final class StableProblem {
    private final IndexLists choices;
    private final IndexLists preferences;
    private final int[] capacities;
    private final IndexLists groups;

    /**
     * A problem.
     *
     * @param choices of each person the places they would go to, the dearest first
     * @param preferences of each place the people it would take, the first first
     * @param capacities of each place how many people it takes; 0 or more
     * @throws IllegalArgumentException where a list names somebody twice or outside the range, a capacity is negative, or there
     *     are not as many capacities as places
     */
    public StableProblem(IndexLists choices, IndexLists preferences, int... capacities) {
        this(choices, preferences, capacities.clone(), IndexLists.NONE);
        requireDistinct("choices", choices, preferences.size());
        requireDistinct("preferences", preferences, choices.size());
        if (capacities.length != preferences.size()) {
            throw new IllegalArgumentException("places: " + preferences.size() + ", capacities: " + capacities.length);
        }
        for (int place = 0; place < capacities.length; place++) {
            if (capacities[place] < 0) {
                throw new IllegalArgumentException("place " + place + " has a negative capacity");
            }
        }
    }

    private StableProblem(IndexLists choices, IndexLists preferences, int[] capacities, IndexLists groups) {
        this.choices = choices;
        this.preferences = preferences;
        this.capacities = capacities;
        this.groups = groups;
    }

    /**
     * The same, with people who stay together: all members of a group go to one place, or none of them goes anywhere.
     *
     * <p>A group would go to the places that all its members list, in the order of the sum of the members' positions, then of
     * the worst of these positions, then of the first member's list. A place ranks a group as the member it ranks worst, and
     * takes a group only if it lists every member.
     *
     * @throws IllegalArgumentException where a person is in two groups or twice in one, or out of range
     */
    public StableProblem together(IndexLists people) {
        int[] all = new int[people.total()];
        int next = 0;
        for (int group = 0; group < people.size(); group++) {
            for (int member = 0; member < people.length(group); member++) {
                all[next++] = people.get(group, member);
            }
        }
        requireDistinct("groups", IndexLists.of(all), choices.size());
        return new StableProblem(choices, preferences, capacities, people);
    }

    private static void requireDistinct(String what, IndexLists lists, int end) {
        int[] seenIn = new int[end];
        for (int list = 0; list < lists.size(); list++) {
            for (int position = 0; position < lists.length(list); position++) {
                int item = lists.get(list, position);
                if (item < 0 || item >= end) {
                    throw new IllegalArgumentException(what + " " + list + " name " + item + " of " + end);
                }
                if (seenIn[item] == list + 1) {
                    throw new IllegalArgumentException(what + " " + list + " name " + item + " twice");
                }
                seenIn[item] = list + 1;
            }
        }
    }

    /** How many people. */
    public int people() {
        return choices.size();
    }

    /** How many places. */
    public int places() {
        return capacities.length;
    }

    /** Of each person the places they would go to, the dearest first. */
    public IndexLists choices() {
        return choices;
    }

    /** Of each place the people it would take, the first first. */
    public IndexLists preferences() {
        return preferences;
    }

    /** How many people the place takes. */
    public int capacity(int place) {
        return capacities[place];
    }

    /** The people who stay together. */
    public IndexLists groups() {
        return groups;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StableProblem problem
                && choices.equals(problem.choices)
                && preferences.equals(problem.preferences)
                && Arrays.equals(capacities, problem.capacities)
                && groups.equals(problem.groups);
    }

    @Override
    public int hashCode() {
        return 31 * choices.hashCode() + preferences.hashCode();
    }

    @Override
    public String toString() {
        return people() + " people, " + places() + " places, " + groups.size() + " groups";
    }
}
