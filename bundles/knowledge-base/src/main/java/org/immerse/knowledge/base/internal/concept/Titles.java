package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.knowledge.Concept;
import org.immerse.knowledge.base.internal.search.Title;

/** The concepts of one scheme as titles to be searched, in the order of their notations. */
final class Titles {
    private static final int MOST_LEVELS = 12;

    private final List<Concept> concepts;
    private final Map<String, Draft> drafts;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Titles(List<Concept> concepts, Map<String, Draft> drafts) {
        this.concepts = concepts;
        this.drafts = drafts;
        for (Concept concept : concepts) {
            numbers.put(concept.iri(), numbers.size());
        }
    }

    static List<Title> of(List<Concept> concepts, Map<String, Draft> drafts) {
        Titles titles = new Titles(concepts, drafts);
        return concepts.stream().map(titles::title).toList();
    }

    private Title title(Concept concept) {
        Draft draft = drafts.get(concept.iri());
        List<String> above = groupsAbove(concept);
        List<String> codes = new ArrayList<>(above.reversed());
        boolean group = draft != null && draft.isGroup();
        if (group) {
            codes.add(concept.iri());
        }
        return new Title(
                draft == null ? List.of() : draft.labels(),
                concept.definition().byLanguage(),
                codes,
                above.stream().map(iri -> numbers.getOrDefault(iri, 0)).toList(),
                group,
                draft != null && draft.isCommon());
    }

    /** IRIs of the groups of the classification above a concept, the nearest first. */
    private List<String> groupsAbove(Concept concept) {
        List<String> groups = new ArrayList<>();
        Concept now = concept;
        for (int level = 0; level < MOST_LEVELS && !now.broader().isEmpty(); level++) {
            String above = now.broader().getFirst();
            Integer number = numbers.get(above);
            if (number == null || groups.contains(above)) {
                break;
            }
            now = concepts.get(number);
            Draft draft = drafts.get(above);
            if (draft != null && draft.isGroup()) {
                groups.add(above);
            }
        }
        return groups;
    }
}
