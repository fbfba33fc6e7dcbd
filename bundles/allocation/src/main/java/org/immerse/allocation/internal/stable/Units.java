package org.immerse.allocation.internal.stable;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.StableProblem;

/**
 * Who moves as one: single people and groups, numbered by their first member.
 *
 * @param members of each unit the people
 * @param choices of each unit the places it would go to, the dearest first
 * @param ofPerson of each person the unit
 */
record Units(IndexLists members, IndexLists choices, int[] ofPerson) {

    static Units of(StableProblem problem) {
        int people = problem.people();
        if (problem.groups().size() == 0) {
            int[] everybody = IntStream.range(0, people).toArray();
            IndexLists alone =
                    IndexLists.packed(IntStream.rangeClosed(0, people).toArray(), everybody);
            return new Units(alone, problem.choices(), everybody);
        }
        return grouped(problem);
    }

    private static Units grouped(StableProblem problem) {
        int[][] members = members(problem);
        int[] ofPerson = new int[problem.people()];
        int[][] choices = new int[members.length][];
        for (int unit = 0; unit < members.length; unit++) {
            for (int person : members[unit]) {
                ofPerson[person] = unit;
            }
            choices[unit] = members[unit].length == 1
                    ? problem.choices().list(members[unit][0])
                    : common(problem, members[unit]);
        }
        return new Units(IndexLists.of(members), IndexLists.of(choices), ofPerson);
    }

    private static int[][] members(StableProblem problem) {
        int[][] groupOf = new int[problem.people()][];
        for (int group = 0; group < problem.groups().size(); group++) {
            int[] list = IntStream.of(problem.groups().list(group)).sorted().toArray();
            for (int person : list) {
                groupOf[person] = list;
            }
        }
        return IntStream.range(0, problem.people())
                .filter(person -> groupOf[person] == null || groupOf[person][0] == person)
                .mapToObj(person -> groupOf[person] == null ? new int[] {person} : groupOf[person])
                .toArray(int[][]::new);
    }

    /** The places all of them list, in the order said in {@link StableProblem#together}. */
    private static int[] common(StableProblem problem, int[] members) {
        int[] listedBy = new int[problem.places()];
        long[] sum = new long[problem.places()];
        int[] worst = new int[problem.places()];
        for (int person : members) {
            for (int position = 0; position < problem.choices().length(person); position++) {
                int place = problem.choices().get(person, position);
                listedBy[place]++;
                sum[place] += position;
                worst[place] = Math.max(worst[place], position);
            }
        }
        return IntStream.of(problem.choices().list(members[0]))
                .filter(place -> listedBy[place] == members.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(place -> sum[place]).thenComparingInt(place -> worst[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int count() {
        return members.size();
    }

    int size(int unit) {
        return members.length(unit);
    }

    /** The place of each person, from the place of each unit. */
    int[] spread(int[] placeOfUnit) {
        return IntStream.of(ofPerson).map(unit -> placeOfUnit[unit]).toArray();
    }
}
