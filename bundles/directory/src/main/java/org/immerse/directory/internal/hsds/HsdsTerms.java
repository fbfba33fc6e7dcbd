package org.immerse.directory.internal.hsds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.directory.Provider;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;

/** Taxonomies and their terms, as HSDS. */
final class HsdsTerms {
    private static final List<String> LANGUAGES = List.of("ar", "el", "en", "es", "fr", "it");

    private final Concepts concepts;

    HsdsTerms(Concepts concepts) {
        this.concepts = concepts;
    }

    static Map<String, Object> taxonomy(Taxonomy taxonomy) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", taxonomy.id());
        out.put("name", taxonomy.title());
        out.put("description", taxonomy.description());
        out.put("uri", "urn:immerse:scheme:" + taxonomy.code());
        out.put("version", "1");
        return out;
    }

    /** A term; one nobody knows is called as it is coded. */
    Map<String, Object> term(Taxonomy taxonomy, String code) {
        return switch (taxonomy) {
            case TOPIC, LIFE_EVENT, CHANNEL ->
                concepts.byNotation(taxonomy.code(), code)
                        .map(concept -> term(taxonomy, concept))
                        .orElseGet(() -> term(taxonomy, code, code, code, ""));
            case TRANSLATION -> {
                String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
                yield term(taxonomy, code, name, "Words in " + name, code);
            }
            case ACCESS, FIELD -> term(taxonomy, code, code.replace('-', ' '), code.replace('-', ' '), "");
        };
    }

    private static Map<String, Object> term(Taxonomy taxonomy, Concept concept) {
        String name = concept.label().in(Locale.ENGLISH);
        String definition = concept.definition().in(Locale.ENGLISH);
        return term(taxonomy, concept.notation(), name, definition.isEmpty() ? name : definition, "");
    }

    private static Map<String, Object> term(
            Taxonomy taxonomy, String code, String name, String description, String language) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", taxonomy.term(code));
        out.put("code", code);
        out.put("name", name);
        out.put("description", description);
        out.put("taxonomy", taxonomy.code());
        if (!language.isEmpty()) {
            out.put("language", language);
        }
        out.put("taxonomy_id", taxonomy.id());
        return out;
    }

    /** All terms of a taxonomy. */
    List<Map<String, Object>> all(Taxonomy taxonomy) {
        List<String> codes = new ArrayList<>();
        switch (taxonomy) {
            case TOPIC, LIFE_EVENT, CHANNEL ->
                concepts.all(taxonomy.code()).forEach(concept -> codes.add(concept.notation()));
            case TRANSLATION -> codes.addAll(LANGUAGES);
            case FIELD -> codes.addAll(Taxonomy.FIELDS);
            case ACCESS ->
                Arrays.stream(Provider.Access.values())
                        .map(Provider.Access::code)
                        .forEach(codes::add);
        }
        return codes.stream().map(code -> term(taxonomy, code)).toList();
    }
}
