package org.immerse.allocation.internal.stable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.StableProblem;

/** The other end of the stable answers: places ask, people keep the dearest. */
final class PlacesProposing {
    private PlacesProposing() {}

    static int[] of(StableProblem problem) {
        int[] assigned = new int[problem.people()];
        Arrays.fill(assigned, Allocation.NONE);
        int[] next = new int[problem.places()];
        int[] taken = new int[problem.places()];
        Deque<Integer> asking = new ArrayDeque<>();
        for (int place = 0; place < problem.places(); place++) {
            asking.add(place);
        }
        while (!asking.isEmpty()) {
            int place = asking.pop();
            while (taken[place] < problem.capacity(place)
                    && next[place] < problem.preferences().length(place)) {
                int person = problem.preferences().get(place, next[place]++);
                int[] list = problem.choices().list(person);
                int wanted = BruteForce.position(list, place);
                if (wanted < Integer.MAX_VALUE && wanted < BruteForce.joy(problem, assigned, person)) {
                    if (assigned[person] != Allocation.NONE) {
                        taken[assigned[person]]--;
                        asking.push(assigned[person]);
                    }
                    assigned[person] = place;
                    taken[place]++;
                }
            }
        }
        return assigned;
    }
}
