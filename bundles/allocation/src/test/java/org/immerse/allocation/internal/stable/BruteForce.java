package org.immerse.allocation.internal.stable;

import java.util.ArrayList;
import java.util.List;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.StableProblem;

/** Every stable answer of a small problem without groups, by the definition and nothing else. */
final class BruteForce {
    private BruteForce() {}

    static List<int[]> stable(StableProblem problem) {
        List<int[]> found = new ArrayList<>();
        tryAll(problem, new int[problem.people()], 0, found);
        return found;
    }

    private static void tryAll(StableProblem problem, int[] assigned, int person, List<int[]> found) {
        if (person == assigned.length) {
            if (isStable(problem, assigned)) {
                found.add(assigned.clone());
            }
            return;
        }
        for (int place = Allocation.NONE; place < problem.places(); place++) {
            assigned[person] = place;
            tryAll(problem, assigned, person + 1, found);
        }
    }

    static boolean isStable(StableProblem problem, int[] assigned) {
        for (int person = 0; person < assigned.length; person++) {
            if (assigned[person] != Allocation.NONE && !isMutual(problem, person, assigned[person])) {
                return false;
            }
        }
        for (int place = 0; place < problem.places(); place++) {
            if (taken(assigned, place) > problem.capacity(place)) {
                return false;
            }
            for (int person = 0; person < assigned.length; person++) {
                if (blocks(problem, assigned, person, place)) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean blocks(StableProblem problem, int[] assigned, int person, int place) {
        if (!isMutual(problem, person, place)
                || assigned[person] == place
                || assigned[person] != Allocation.NONE
                        && position(problem.choices().list(person), assigned[person])
                                < position(problem.choices().list(person), place)) {
            return false;
        }
        if (taken(assigned, place) < problem.capacity(place)) {
            return true;
        }
        int[] list = problem.preferences().list(place);
        for (int other = 0; other < assigned.length; other++) {
            if (assigned[other] == place && position(list, other) > position(list, person)) {
                return true;
            }
        }
        return false;
    }

    static int position(int[] list, int item) {
        for (int i = 0; i < list.length; i++) {
            if (list[i] == item) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isMutual(StableProblem problem, int person, int place) {
        return position(problem.choices().list(person), place) < Integer.MAX_VALUE
                && position(problem.preferences().list(place), person) < Integer.MAX_VALUE;
    }

    static int taken(int[] assigned, int place) {
        int taken = 0;
        for (int one : assigned) {
            taken += one == place ? 1 : 0;
        }
        return taken;
    }

    /** How dear what the person has is to them; worse than every place where they have none. */
    static int joy(StableProblem problem, int[] assigned, int person) {
        return assigned[person] == Allocation.NONE
                ? Integer.MAX_VALUE
                : position(problem.choices().list(person), assigned[person]);
    }
}
