package org.immerse.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** Taxonomies without a concept and texts without words: for measures that read neither. */
final class NoConcepts implements Concepts, Messages {
    private static final List<Locale> LANGUAGES =
            List.of("en", "es", "it", "el", "fr", "ar").stream().map(Locale::of).toList();

    @Override
    public List<ConceptMatch> search(String scheme, String text, Locale language, int limit) {
        return List.of();
    }

    @Override
    public Optional<Concept> find(String iri) {
        return Optional.empty();
    }

    @Override
    public Optional<Concept> byNotation(String scheme, String notation) {
        return Optional.empty();
    }

    @Override
    public List<Concept> all(String scheme) {
        return List.of();
    }

    @Override
    public List<Concept> narrower(String iri) {
        return List.of();
    }

    @Override
    public Map<String, Boolean> skillsOf(String occupation) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> ancestors(String iri) {
        return Map.of();
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public String text(Text text, Locale locale) {
        return text.key();
    }

    @Override
    public boolean has(String key) {
        return false;
    }

    @Override
    public List<Locale> languages() {
        return LANGUAGES;
    }
}
