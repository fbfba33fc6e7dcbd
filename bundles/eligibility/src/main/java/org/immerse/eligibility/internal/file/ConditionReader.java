package org.immerse.eligibility.internal.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.text.Localized;
import org.jspecify.annotations.Nullable;

/** Reads a condition over these criteria. */
final class ConditionReader {
    private static final Set<String> KNOWN =
            Set.of("all", "any", "not", "criterion", "is", "in", "from", "to", "words");
    private final Map<String, Criterion> criteria;

    ConditionReader(Map<String, Criterion> criteria) {
        this.criteria = criteria;
    }

    Condition read(Located at) {
        Located.Members members = at.members(KNOWN);
        Localized words = Words.orNone(Located.maybe(members, "words"));
        Set<String> shape = new LinkedHashSet<>(members.byName().keySet());
        shape.remove("words");
        if (shape.equals(Set.of("all"))) {
            return new Condition.All(parts(Located.need(members, "all")), words);
        }
        if (shape.equals(Set.of("any"))) {
            return new Condition.Any(parts(Located.need(members, "any")), words);
        }
        if (shape.equals(Set.of("not"))) {
            return new Condition.Not(read(Located.need(members, "not")), words);
        }
        if (!shape.contains("criterion")) {
            throw new FaultException(at.line(), "condition");
        }
        return leaf(members, words, shape);
    }

    private List<Condition> parts(Located at) {
        List<Located> items = at.items();
        if (items.isEmpty()) {
            throw new FaultException(at.line(), "empty");
        }
        return items.stream().map(this::read).toList();
    }

    private Condition leaf(Located.Members members, Localized words, Set<String> shape) {
        Located named = Located.need(members, "criterion");
        Criterion criterion = criteria.get(named.text());
        if (criterion == null) {
            throw new FaultException(named.line(), "criterion", named.text());
        }
        if (criterion.kind() == Criterion.Kind.NUMBER) {
            return between(members, criterion, words, shape);
        }
        if (shape.equals(Set.of("criterion", "is"))) {
            return new Condition.Is(criterion.id(), Set.of(answer(criterion, Located.need(members, "is"))), words);
        }
        if (shape.equals(Set.of("criterion", "in"))) {
            Set<String> answers = new LinkedHashSet<>();
            Located.need(members, "in").items().forEach(item -> answers.add(answer(criterion, item)));
            return new Condition.Is(criterion.id(), answers, words);
        }
        throw new FaultException(members.line(), "choice", criterion.id());
    }

    private static Condition between(Located.Members members, Criterion criterion, Localized words, Set<String> shape) {
        OptionalLong from = number(Located.maybe(members, "from"));
        OptionalLong to = number(Located.maybe(members, "to"));
        boolean known = Set.of("criterion", "from", "to").containsAll(shape);
        boolean ordered = from.isEmpty() || to.isEmpty() || from.getAsLong() <= to.getAsLong();
        if (!known || !ordered || (from.isEmpty() && to.isEmpty())) {
            throw new FaultException(members.line(), "range", criterion.id());
        }
        return new Condition.Between(criterion.id(), from, to, words);
    }

    private static OptionalLong number(@Nullable Located at) {
        return at == null ? OptionalLong.empty() : OptionalLong.of(at.number());
    }

    static String answer(Criterion criterion, Located at) {
        String answer = switch (at.text()) {
            case "true" -> Criterion.YES;
            case "false" -> Criterion.NO;
            default -> at.text();
        };
        if (!criterion.takes(answer)) {
            throw new FaultException(at.line(), "answer", criterion.id(), answer);
        }
        return answer;
    }
}
