package org.immerse.eligibility.internal.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Outcome.Verdict;

/** The strong three-valued logic of Kleene: how a condition stands by itself when some answers are missing. */
final class Kleene {
    private Kleene() {}

    /**
     * How a condition stands.
     *
     * @param given answers that the questions take
     */
    static Verdict of(Condition condition, Map<String, String> given) {
        return switch (condition) {
            case Condition.All all -> all(all.parts(), given);
            case Condition.Any any ->
                opposite(all(
                        any.parts().stream()
                                .<Condition>map(part -> new Condition.Not(part, part.words()))
                                .toList(),
                        given));
            case Condition.Not not -> opposite(of(not.part(), given));
            case Condition.Is is -> leaf(given.get(is.criterion()), is);
            case Condition.Between between -> leaf(given.get(between.criterion()), between);
        };
    }

    private static Verdict all(List<Condition> parts, Map<String, String> given) {
        boolean open = false;
        for (Condition part : parts) {
            Verdict verdict = of(part, given);
            if (verdict == Verdict.NO) {
                return Verdict.NO;
            }
            open |= verdict == Verdict.OPEN;
        }
        return open ? Verdict.OPEN : Verdict.YES;
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case YES -> Verdict.NO;
            case NO -> Verdict.YES;
            case OPEN -> Verdict.OPEN;
        };
    }

    private static Verdict leaf(@org.jspecify.annotations.Nullable String answer, Condition leaf) {
        if (answer == null) {
            return Verdict.OPEN;
        }
        return holds(leaf, answer) ? Verdict.YES : Verdict.NO;
    }

    /** Whether an answer meets a condition on one criterion. */
    static boolean holds(Condition leaf, String answer) {
        return switch (leaf) {
            case Condition.Is is -> is.answers().contains(answer);
            case Condition.Between between -> within(Long.parseLong(answer), between.from(), between.to());
            default -> throw new IllegalArgumentException("Not on one criterion");
        };
    }

    private static boolean within(long number, OptionalLong from, OptionalLong to) {
        return number >= from.orElse(Long.MIN_VALUE) && number <= to.orElse(Long.MAX_VALUE);
    }
}
