package org.immerse.eligibility.internal.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;

/**
 * Decides a rule, and what it has to ask next.
 *
 * <p>The verdict is exact: yes if every way to answer the open questions gives yes, no if every way gives no. A question is open if there
 * are two ways to answer all questions left that differ in this answer only and give different results; no other is ever asked.
 */
public final class Judge {
    private final Condition when;
    private final Map<String, Criterion> criteria;

    /**
     * Judges by this condition.
     *
     * @param criteria by id, at least those it asks for
     */
    public Judge(Condition when, Map<String, Criterion> criteria) {
        this.when = when;
        this.criteria = Map.copyOf(criteria);
    }

    /** Whether the condition can be decided in good time, whatever is answered. */
    public boolean isReadable() {
        try {
            Map<String, List<String>> cells = Cells.of(when, criteria);
            return new Diagram(Formula.of(when, cells, true), cells).criteria().size() <= cells.size();
        } catch (Diagram.TangledException e) {
            return false;
        }
    }

    /** Criteria the result depends on when nothing is answered. */
    public Set<String> criteria() {
        Map<String, List<String>> cells = Cells.of(when, criteria);
        return new Diagram(Formula.of(when, cells, true), cells).criteria();
    }

    /** What the rule says of these answers. */
    public Outcome judge(Answers answers) {
        Map<String, String> given = taken(answers);
        Map<String, List<String>> cells = new java.util.LinkedHashMap<>(Cells.of(when, criteria));
        given.forEach((criterion, answer) -> cells.computeIfPresent(criterion, (id, any) -> List.of(answer)));
        Diagram diagram = new Diagram(Formula.of(when, cells, true), cells);
        List<Criterion> open = diagram.criteria().stream()
                .map(criteria::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Criterion::sensitivity).thenComparing(Criterion::id))
                .toList();
        Optional<Criterion> next = open.stream()
                .filter(criterion -> !answers.skipped().contains(criterion.id()))
                .findFirst();
        return new Outcome(verdict(diagram), open, next, reasons(given));
    }

    private static Verdict verdict(Diagram diagram) {
        if (diagram.isYes()) {
            return Verdict.YES;
        }
        return diagram.isNo() ? Verdict.NO : Verdict.OPEN;
    }

    /** Answers the questions take; what else is on a device counts as not given. */
    private Map<String, String> taken(Answers answers) {
        Map<String, String> taken = new HashMap<>();
        answers.given().forEach((id, answer) -> {
            Criterion criterion = criteria.get(id);
            if (criterion != null && criterion.takes(answer)) {
                taken.put(id, answer);
            }
        });
        return taken;
    }

    private List<Outcome.Reason> reasons(Map<String, String> given) {
        List<Outcome.Reason> reasons = new ArrayList<>();
        collect(when, given, reasons);
        return reasons;
    }

    /** The outermost parts that have words; inside a negation words would mislead. */
    private static void collect(Condition condition, Map<String, String> given, List<Outcome.Reason> reasons) {
        if (!condition.words().byLanguage().isEmpty()) {
            reasons.add(new Outcome.Reason(condition.words(), Kleene.of(condition, given)));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, given, reasons));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, given, reasons));
        }
    }
}
