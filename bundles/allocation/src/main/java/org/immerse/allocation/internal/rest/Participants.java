package org.immerse.allocation.internal.rest;

import java.util.Arrays;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** One side of a stable question: who takes part, in the order of the question. */
final class Participants {
    private final Names names = new Names();
    /** Of each participant the number of the name. */
    private final IntList named = new IntList();

    private int[] order = {};

    Names names() {
        return names;
    }

    int size() {
        return named.size();
    }

    String name(int participant) {
        return names.name(named.get(participant));
    }

    /** One more takes part. */
    void add(String name, String side) {
        int number = names.number(name);
        order(number + 1);
        if (order[number] >= 0) {
            throw ProblemException.invalid(side + "." + name, Text.of("allocation.problem.twice", name));
        }
        order[number] = named.size();
        named.add(number);
    }

    /** Of each name, of those that were seen on either side, the participant; -1 where it takes no part. */
    int[] order() {
        order(names.size());
        return order;
    }

    private void order(int size) {
        if (order.length < size) {
            int before = order.length;
            order = Arrays.copyOf(order, Math.max(size, before * 2));
            Arrays.fill(order, before, order.length, -1);
        }
    }
}
