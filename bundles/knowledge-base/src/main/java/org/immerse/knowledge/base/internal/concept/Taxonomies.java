package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.knowledge.Concept;

/** All concepts at one moment. Never changes. */
final class Taxonomies {
    static final Comparator<Concept> BY_NOTATION =
            Comparator.comparing(Concept::notation).thenComparing(Concept::iri);
    private static final Comparator<Concept> BY_RANK = Comparator.<Concept>comparingInt(
                    concept -> concept.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(BY_NOTATION);

    private final long version;
    private final Map<String, Concept> byIri = new HashMap<>();
    private final Map<String, List<Concept>> narrower = new HashMap<>();
    private final Map<String, Map<String, Boolean>> skills;
    private final Map<String, Scheme> schemes = new TreeMap<>();

    /** The concepts of one scheme. */
    private record Scheme(List<Concept> concepts, Map<String, Concept> byNotation) {}

    Taxonomies(long version, Map<String, Draft> drafts, Map<String, Map<String, Boolean>> skills) {
        this.version = version;
        this.skills = skills;
        Map<String, List<Concept>> members = new TreeMap<>();
        drafts.forEach((iri, draft) -> {
            Concept concept = draft.toConcept();
            byIri.put(iri, concept);
            concept.broader()
                    .forEach(above -> narrower.computeIfAbsent(above, any -> new ArrayList<>())
                            .add(concept));
            draft.schemeNames()
                    .forEach(scheme -> members.computeIfAbsent(scheme, any -> new ArrayList<>())
                            .add(concept));
        });
        narrower.values().forEach(concepts -> concepts.sort(BY_NOTATION));
        members.forEach((name, concepts) -> schemes.put(name, scheme(concepts)));
        skills.keySet().retainAll(byIri.keySet());
        skills.replaceAll((occupation, needed) -> known(needed));
    }

    private static Scheme scheme(List<Concept> members) {
        List<Concept> concepts = members.stream().sorted(BY_RANK).toList();
        Map<String, Concept> byNotation = new HashMap<>();
        concepts.stream()
                .filter(concept -> !concept.notation().isEmpty())
                .forEach(concept -> byNotation.putIfAbsent(concept.notation(), concept));
        return new Scheme(concepts, byNotation);
    }

    private Map<String, Boolean> known(Map<String, Boolean> needed) {
        needed.keySet().retainAll(byIri.keySet());
        return Map.copyOf(needed);
    }

    long version() {
        return version;
    }

    Optional<Concept> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    Optional<Concept> byNotation(String scheme, String notation) {
        Scheme found = schemes.get(scheme);
        return found == null ? Optional.empty() : Optional.ofNullable(found.byNotation.get(notation));
    }

    List<Concept> all(String scheme) {
        Scheme found = schemes.get(scheme);
        return found == null ? List.of() : found.concepts;
    }

    List<String> schemes() {
        return List.copyOf(schemes.keySet());
    }

    List<Concept> narrower(String iri) {
        return List.copyOf(narrower.getOrDefault(iri, List.of()));
    }

    Map<String, Boolean> skillsOf(String occupation) {
        return skills.getOrDefault(occupation, Map.of());
    }

    /** The concept and all above it with the fewest steps up, nearest first. */
    Map<String, Integer> ancestors(String iri) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        if (byIri.containsKey(iri)) {
            steps.put(iri, 0);
            open.add(iri);
        }
        while (!open.isEmpty()) {
            Concept concept = byIri.get(open.remove());
            if (concept != null) {
                int up = steps.getOrDefault(concept.iri(), 0) + 1;
                concept.broader().stream()
                        .filter(above -> steps.putIfAbsent(above, up) == null)
                        .forEach(open::add);
            }
        }
        return steps;
    }
}
