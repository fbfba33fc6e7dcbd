package org.immerse.jobs.spain.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Localized;
import org.immerse.jobs.spain.internal.domain.Folded;

/** A handful of concepts in memory, with a search that knows whole labels and their beginnings. */
public final class SmallTaxonomy implements Concepts {
    public static final String COOK = "http://data.europa.eu/esco/occupation/cook";
    public static final String KITCHEN_HELP = "http://data.europa.eu/esco/occupation/kitchen-help";
    public static final String COOKS = "http://data.europa.eu/esco/isco/C5120";
    public static final String CUT = "urn:immerse:skill:cut";
    public static final String CLEAN = "urn:immerse:skill:clean";
    public static final String SPANISH = "urn:immerse:language:es";
    public static final String ENGLISH = "urn:immerse:language:en";
    public static final String PERMANENT = "urn:immerse:contract:permanent";
    public static final String TEMPORARY = "urn:immerse:contract:temporary";
    public static final String FULL_TIME = "urn:immerse:working-time:full-time";
    public static final String PART_TIME = "urn:immerse:working-time:part-time";
    public static final String LICENCE_B = "urn:immerse:licence:B";

    private final List<Concept> all = new ArrayList<>();

    public SmallTaxonomy() {
        add(COOKS, OCCUPATION, "5120", "Cooks", "Cocineros", "");
        add(COOK, OCCUPATION, "5120.1", "cook", "cocinero", COOKS);
        add(KITCHEN_HELP, OCCUPATION, "9412.1", "kitchen assistant", "ayudante de cocina", "");
        add(CUT, SKILL, "", "cut vegetables", "cortar verduras", "");
        add(CLEAN, SKILL, "", "clean kitchens", "limpiar cocinas", "");
        add(SPANISH, LANGUAGE, "es", "Spanish", "español", "");
        add(ENGLISH, LANGUAGE, "en", "English", "inglés", "");
        add(PERMANENT, CONTRACT, "permanent", "Permanent contract", "Contrato indefinido", "");
        add(TEMPORARY, CONTRACT, "temporary", "Temporary contract", "Contrato temporal", "");
        add(FULL_TIME, WORKING_TIME, "full-time", "Full time", "Jornada completa", "");
        add(PART_TIME, WORKING_TIME, "part-time", "Part time", "Jornada parcial", "");
        add("urn:immerse:working-time:afternoons", WORKING_TIME, "afternoons", "Afternoons", "Tardes", "");
        add("urn:immerse:working-time:evenings", WORKING_TIME, "evenings", "Evenings", "Noches", "");
        add(LICENCE_B, DRIVING_LICENCE, "B", "B: car", "B: coche", "");
        List<String> levels = List.of("below-A1", "A1", "A2", "B1", "B2", "C1", "C2");
        levels.forEach(level -> ranked("urn:immerse:cefr:" + level, LANGUAGE_LEVEL, level, levels.indexOf(level)));
        ranked("urn:immerse:education:primary", EDUCATION, "1", 1);
        ranked("urn:immerse:education:lower-secondary", EDUCATION, "2", 2);
        ranked("urn:immerse:education:upper-secondary", EDUCATION, "3", 3);
    }

    private void add(String iri, String scheme, String code, String english, String spanish, String broader) {
        all.add(new Concept(
                iri,
                scheme,
                code,
                new Localized(Map.of("en", english, "es", spanish)),
                new Localized(Map.of()),
                broader.isEmpty() ? List.of() : List.of(broader),
                OptionalInt.empty()));
    }

    private void ranked(String iri, String scheme, String code, int rank) {
        all.add(new Concept(
                iri,
                scheme,
                code,
                new Localized(Map.of("en", code)),
                new Localized(Map.of()),
                List.of(),
                OptionalInt.of(rank)));
    }

    @Override
    public List<ConceptMatch> search(String scheme, String text, Locale language, int limit) {
        String wanted = Folded.of(text);
        List<ConceptMatch> found = new ArrayList<>();
        for (Concept concept : all(scheme)) {
            for (String label : concept.label().byLanguage().values()) {
                String folded = Folded.of(label);
                if (folded.equals(wanted)) {
                    found.addFirst(new ConceptMatch(concept, label, 1));
                } else if (wanted.length() > 3 && (folded.startsWith(wanted) || wanted.startsWith(folded))) {
                    found.add(new ConceptMatch(concept, label, 0.7));
                }
            }
        }
        return found.stream().limit(limit).toList();
    }

    @Override
    public Optional<Concept> find(String iri) {
        return all.stream().filter(concept -> concept.iri().equals(iri)).findFirst();
    }

    @Override
    public Optional<Concept> byNotation(String scheme, String notation) {
        return all(scheme).stream()
                .filter(concept -> !notation.isEmpty() && concept.notation().equals(notation))
                .findFirst();
    }

    @Override
    public List<Concept> all(String scheme) {
        return all.stream().filter(concept -> concept.scheme().equals(scheme)).toList();
    }

    @Override
    public List<Concept> narrower(String iri) {
        return all.stream().filter(concept -> concept.broader().contains(iri)).toList();
    }

    @Override
    public Map<String, Boolean> skillsOf(String occupation) {
        return occupation.equals(COOK) ? Map.of(CUT, true, CLEAN, false) : Map.of();
    }

    @Override
    public Map<String, Integer> ancestors(String iri) {
        Map<String, Integer> ancestors = new HashMap<>();
        find(iri).ifPresent(concept -> {
            ancestors.put(iri, 0);
            concept.broader().forEach(broader -> ancestors.put(broader, 1));
        });
        return ancestors;
    }

    @Override
    public long version() {
        return 1;
    }
}
