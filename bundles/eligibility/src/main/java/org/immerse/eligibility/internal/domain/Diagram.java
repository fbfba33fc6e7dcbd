package org.immerse.eligibility.internal.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A formula as a reduced decision diagram: two formulas that always agree have the same one, and it mentions exactly the criteria the
 * result depends on. (Bryant 1986, with as many branches as a criterion has cells.)
 */
final class Diagram {
    /** More than any rule people can read needs. */
    static final int MOST_NODES = 20_000;

    /** Whether a criterion's answer matters, for each formula met on the way. Nodes are numbered; the first two are no and yes. */
    private record Node(String criterion, List<Integer> branches) {}

    private static final int NO = 0;
    private static final int YES = 1;

    private final List<String> order;
    private final Map<String, Integer> sizes;
    private final Map<Formula, Integer> known = new HashMap<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final int root;

    /**
     * The diagram of a formula.
     *
     * @param cells how many cells each criterion has, in the order they are looked at
     */
    Diagram(Formula formula, Map<String, List<String>> cells) {
        order = List.copyOf(cells.keySet());
        sizes = new HashMap<>();
        cells.forEach((criterion, answers) -> sizes.put(criterion, answers.size()));
        nodes.add(new Node("", List.of()));
        nodes.add(new Node("", List.of(YES)));
        root = build(formula, 0);
    }

    /** Whether the formula holds whatever is answered. */
    boolean isYes() {
        return root == YES;
    }

    /** Whether it never holds. */
    boolean isNo() {
        return root == NO;
    }

    /** The criteria the result depends on: for some answers to the others, their answer changes it. */
    Set<String> criteria() {
        Set<String> found = new TreeSet<>();
        nodes.subList(YES + 1, nodes.size()).forEach(node -> found.add(node.criterion()));
        return found;
    }

    private int build(Formula formula, int from) {
        if (formula instanceof Formula.Settled settled) {
            return settled.holds() ? YES : NO;
        }
        Integer before = known.get(formula);
        if (before != null) {
            return before;
        }
        Set<String> mentioned = Formula.criteria(formula);
        int at = from;
        while (!mentioned.contains(order.get(at))) {
            at++;
        }
        int number = node(order.get(at), branches(formula, at));
        known.put(formula, number);
        if (known.size() > MOST_NODES) {
            throw new TangledException();
        }
        return number;
    }

    private List<Integer> branches(Formula formula, int at) {
        String criterion = order.get(at);
        int size = sizes.getOrDefault(criterion, 0);
        List<Integer> branches = new ArrayList<>(size);
        for (int cell = 0; cell < size; cell++) {
            branches.add(build(Formula.answered(formula, criterion, cell), at + 1));
        }
        return branches;
    }

    /** A criterion whose every answer leads to the same place is no question. */
    private int node(String criterion, List<Integer> branches) {
        if (branches.stream().distinct().count() == 1) {
            return branches.getFirst();
        }
        return numbers.computeIfAbsent(new Node(criterion, List.copyOf(branches)), node -> {
            nodes.add(node);
            return nodes.size() - 1;
        });
    }

    /** The rule is too tangled to be decided in good time. */
    static final class TangledException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
