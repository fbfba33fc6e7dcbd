package org.immerse.matching.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Localized;

/** A small taxonomy for tests. */
public final class FewConcepts implements Concepts {
    private final Map<String, Concept> byIri = new TreeMap<>();
    private volatile long version = 1;

    /** Cooks and waiters below service workers; Spanish and German; four levels; three levels of education. */
    public static FewConcepts kitchen() {
        FewConcepts concepts = new FewConcepts();
        concepts.add(OCCUPATION, "service", "service workers", -1);
        concepts.add(OCCUPATION, "cooks", "cooks", -1, "service");
        concepts.add(OCCUPATION, "waiters", "waiters", -1, "service");
        concepts.add(OCCUPATION, "grill-cook", "grill cook", -1, "cooks");
        concepts.add(OCCUPATION, "pastry-cook", "pastry cook", -1, "cooks");
        concepts.add(OCCUPATION, "welder", "welder", -1);
        concepts.add(LANGUAGE, "es", "Spanish", -1);
        concepts.add(LANGUAGE, "de", "German", -1);
        for (int rank = 0; rank < 4; rank++) {
            concepts.add(
                    LANGUAGE_LEVEL,
                    "level-" + rank,
                    List.of("below A1", "A1", "A2", "B1").get(rank),
                    rank);
            concepts.add(
                    EDUCATION,
                    "education-" + rank,
                    List.of("none", "primary", "school", "university").get(rank),
                    rank);
        }
        concepts.add(SKILL, "cutting", "cutting food", -1);
        concepts.add(SKILL, "grilling", "grilling", -1);
        concepts.add(SKILL, "hygiene", "kitchen hygiene", -1);
        return concepts;
    }

    /** Adds a concept; a negative rank means none. */
    public void add(String scheme, String iri, String label, int rank, String... broader) {
        byIri.put(
                iri,
                new Concept(
                        iri,
                        scheme,
                        iri,
                        new Localized(Map.of("en", label, "es", label + " (es)")),
                        new Localized(Map.of()),
                        List.of(broader),
                        rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank)));
        version++;
    }

    @Override
    public List<ConceptMatch> search(String scheme, String text, Locale language, int limit) {
        return List.of();
    }

    @Override
    public Optional<Concept> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    @Override
    public Optional<Concept> byNotation(String scheme, String notation) {
        return find(notation).filter(concept -> concept.scheme().equals(scheme));
    }

    @Override
    public List<Concept> all(String scheme) {
        return byIri.values().stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .toList();
    }

    @Override
    public List<Concept> narrower(String iri) {
        return byIri.values().stream()
                .filter(concept -> concept.broader().contains(iri))
                .toList();
    }

    @Override
    public Map<String, Boolean> skillsOf(String occupation) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> ancestors(String iri) {
        Map<String, Integer> steps = new TreeMap<>();
        List<String> level = byIri.containsKey(iri) ? List.of(iri) : List.of();
        for (int step = 0; !level.isEmpty(); step++) {
            List<String> above = new ArrayList<>();
            for (String one : level) {
                steps.putIfAbsent(one, step);
                find(one).ifPresent(concept -> above.addAll(concept.broader()));
            }
            level = above;
        }
        return steps;
    }

    @Override
    public long version() {
        return version;
    }
}
