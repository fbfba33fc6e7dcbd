package org.immerse.eligibility.internal.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Criterion;

/**
 * The answers of each criterion, gathered into cells a rule cannot tell apart: one answer stands for each. A number has one cell between
 * each two limits the rule names.
 */
final class Cells {
    private Cells() {}

    /** One answer of each cell, by criterion, in the order the rule names the criteria. */
    static Map<String, List<String>> of(Condition condition, Map<String, Criterion> criteria) {
        Map<String, List<Condition>> leaves = new LinkedHashMap<>();
        leaves(condition)
                .forEach(leaf -> leaves.computeIfAbsent(criterion(leaf), any -> new ArrayList<>())
                        .add(leaf));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        leaves.forEach((id, some) -> {
            Criterion criterion = criteria.get(id);
            if (criterion != null) {
                cells.put(id, answers(criterion, some));
            }
        });
        return cells;
    }

    /** The conditions on one criterion each. */
    static Stream<Condition> leaves(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().flatMap(Cells::leaves);
            case Condition.Any any -> any.parts().stream().flatMap(Cells::leaves);
            case Condition.Not not -> leaves(not.part());
            case Condition.Is is -> Stream.of(is);
            case Condition.Between between -> Stream.of(between);
        };
    }

    /** The criterion of a condition on one. */
    static String criterion(Condition leaf) {
        return switch (leaf) {
            case Condition.Is is -> is.criterion();
            case Condition.Between between -> between.criterion();
            default -> throw new IllegalArgumentException("Not on one criterion");
        };
    }

    private static List<String> answers(Criterion criterion, List<Condition> leaves) {
        return switch (criterion.kind()) {
            case YES_NO -> List.of(Criterion.YES, Criterion.NO);
            case CHOICE ->
                criterion.options().stream().map(Criterion.Option::id).toList();
            case NUMBER ->
                starts(criterion, leaves).stream()
                        .map(start -> Long.toString(start))
                        .toList();
        };
    }

    private static TreeSet<Long> starts(Criterion criterion, List<Condition> leaves) {
        TreeSet<Long> starts = new TreeSet<>();
        starts.add(criterion.least());
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Between between) {
                between.from().ifPresent(starts::add);
                between.to().ifPresent(to -> starts.add(to + 1));
            }
        }
        starts.removeIf(start -> start < criterion.least() || start > criterion.most());
        return starts;
    }
}
