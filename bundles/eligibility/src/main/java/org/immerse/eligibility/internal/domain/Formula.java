package org.immerse.eligibility.internal.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.eligibility.Condition;

/** A condition with the negations pushed down to single criteria, over cells of answers; simplified as answers are put in. */
sealed interface Formula {
    /** Holds whatever is answered. */
    Formula TRUE = new Settled(true);
    /** Never holds. */
    Formula FALSE = new Settled(false);

    /** Decided. */
    record Settled(boolean holds) implements Formula {}

    /** The answer is in one of these cells. */
    record Test(String criterion, Set<Integer> cells) implements Formula {}

    /**
     * Several together.
     *
     * @param all whether all must hold, or one
     */
    record Group(boolean all, Set<Formula> parts) implements Formula {}

    /** A condition as a formula over these cells; what asks for an unknown criterion never holds. */
    static Formula of(Condition condition, Map<String, List<String>> cells, boolean wanted) {
        return switch (condition) {
            case Condition.All all -> group(wanted, all.parts(), part -> of(part, cells, wanted));
            case Condition.Any any -> group(!wanted, any.parts(), part -> of(part, cells, wanted));
            case Condition.Not not -> of(not.part(), cells, !wanted);
            default -> test(condition, cells.getOrDefault(Cells.criterion(condition), List.of()), wanted);
        };
    }

    private static Formula test(Condition leaf, List<String> answers, boolean wanted) {
        Set<Integer> in = new LinkedHashSet<>();
        for (int cell = 0; cell < answers.size(); cell++) {
            if (Kleene.holds(leaf, answers.get(cell)) == wanted) {
                in.add(cell);
            }
        }
        if (in.isEmpty()) {
            return FALSE;
        }
        return in.size() == answers.size() ? TRUE : new Test(Cells.criterion(leaf), Set.copyOf(in));
    }

    /** What is left of a formula once a criterion's answer is in this cell. */
    static Formula answered(Formula formula, String criterion, int cell) {
        return switch (formula) {
            case Settled settled -> settled;
            case Test test ->
                test.criterion().equals(criterion) ? settled(test.cells().contains(cell)) : test;
            case Group group -> group(group.all(), group.parts(), part -> answered(part, criterion, cell));
        };
    }

    /** The criteria a formula mentions. */
    static Set<String> criteria(Formula formula) {
        return switch (formula) {
            case Settled settled -> Set.of();
            case Test test -> Set.of(test.criterion());
            case Group group ->
                group.parts().stream().flatMap(part -> criteria(part).stream()).collect(Collectors.toSet());
        };
    }

    private static Formula settled(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    private static <T> Formula group(boolean all, Iterable<T> parts, Function<T, Formula> make) {
        Set<Formula> left = new LinkedHashSet<>();
        for (T part : parts) {
            Formula made = make.apply(part);
            if (made instanceof Settled settled) {
                if (settled.holds() != all) {
                    return settled;
                }
            } else if (made instanceof Group group && group.all() == all) {
                left.addAll(group.parts());
            } else {
                left.add(made);
            }
        }
        if (left.isEmpty()) {
            return settled(all);
        }
        return left.size() == 1 ? left.iterator().next() : new Group(all, Set.copyOf(left));
    }
}
