package org.immerse.people.internal.view.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.Answer;

/** What one answer suggests for another: the skills of known occupations, essential ones first, or the same concepts. */
final class Suggestions {
    private Suggestions() {}

    static List<String> of(Asking asking) {
        Set<String> known = asking.question()
                .suggestedFrom()
                .map(asking.answers()::get)
                .flatMap(Answer::fact)
                .filter(Fact.Concepts.class::isInstance)
                .map(fact -> new TreeSet<>(((Fact.Concepts) fact).iris()))
                .orElseGet(TreeSet::new);
        if (!asking.question().scheme().equals(Concepts.SKILL)) {
            return List.copyOf(known);
        }
        return asking.concepts().map(taxonomies -> skills(taxonomies, known)).orElse(List.of());
    }

    private static List<String> skills(Concepts taxonomies, Set<String> occupations) {
        Set<String> essential = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        for (String occupation : occupations) {
            taxonomies.skillsOf(occupation).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(skill -> (skill.getValue() ? essential : optional).add(skill.getKey()));
        }
        optional.removeAll(essential);
        List<String> all = new ArrayList<>(essential);
        all.addAll(optional);
        return all;
    }
}
