package org.immerse.knowledge.base.internal.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.immerse.api.knowledge.Concept;
import org.immerse.knowledge.base.internal.Vocabulary;
import org.immerse.knowledge.base.internal.store.GraphStore;

/** Gathers the concepts of all graphs from the store, in one pass. */
final class TaxonomyReader {
    /** Skill relations come last: they are kept for known occupations only. */
    private static final List<Node> PREDICATES = List.of(
            Vocabulary.IN_SCHEME,
            Vocabulary.PREF_LABEL,
            Vocabulary.ALT_LABEL,
            Vocabulary.NOTATION,
            Vocabulary.DEFINITION,
            Vocabulary.BROADER,
            Vocabulary.ISCO_GROUP,
            Vocabulary.RANK,
            Vocabulary.ESSENTIAL_SKILL,
            Vocabulary.OPTIONAL_SKILL);

    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, Map<String, Boolean>> skills = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    /** What the store holds now. */
    static Taxonomies read(GraphStore store, Searches searches) {
        var reader = new TaxonomyReader();
        long version = store.version();
        store.scan(PREDICATES, reader::take);
        reader.drafts.values().removeIf(draft -> !draft.isComplete());
        Taxonomies taxonomies = new Taxonomies(version, reader.drafts, reader.skills);
        for (String scheme : taxonomies.schemes()) {
            List<Concept> concepts = taxonomies.all(scheme).stream()
                    .sorted(Taxonomies.BY_NOTATION)
                    .toList();
            searches.replace(scheme, concepts, Titles.of(concepts, reader.drafts));
        }
        searches.keepOnly(taxonomies.schemes());
        return taxonomies;
    }

    private void take(Quad quad) {
        Node predicate = quad.getPredicate();
        if (!quad.getSubject().isURI()) {
            return;
        }
        String subject = quad.getSubject().getURI();
        if (quad.getObject().isURI()) {
            takeLink(subject, predicate, quad.getObject().getURI());
        } else if (quad.getObject().isLiteral()) {
            takeWords(draft(subject), predicate, quad);
        }
    }

    private void takeLink(String subject, Node predicate, String object) {
        if (predicate.equals(Vocabulary.ESSENTIAL_SKILL) || predicate.equals(Vocabulary.OPTIONAL_SKILL)) {
            boolean essential = predicate.equals(Vocabulary.ESSENTIAL_SKILL);
            skills.computeIfAbsent(subject, any -> new HashMap<>()).merge(object, essential, Boolean::logicalOr);
        } else if (predicate.equals(Vocabulary.IN_SCHEME)) {
            draft(subject).scheme(object);
        } else if (predicate.equals(Vocabulary.BROADER)) {
            draft(subject).broader(object);
        } else if (predicate.equals(Vocabulary.ISCO_GROUP)) {
            draft(subject).group(object);
        }
    }

    private void takeWords(Draft draft, Node predicate, Quad quad) {
        String words = quad.getObject().getLiteralLexicalForm();
        String language = language(quad.getObject().getLiteralLanguage());
        boolean esco = quad.getGraph().getURI().startsWith(Vocabulary.ESCO_GRAPH);
        if (predicate.equals(Vocabulary.PREF_LABEL)) {
            draft.prefer(language, words, esco);
        } else if (predicate.equals(Vocabulary.ALT_LABEL)) {
            draft.alternative(language, words);
        } else if (predicate.equals(Vocabulary.NOTATION)) {
            draft.notation(words, esco);
        } else if (predicate.equals(Vocabulary.DEFINITION)) {
            draft.define(language, words, esco);
        } else if (predicate.equals(Vocabulary.RANK) && words.matches("\\d{1,9}")) {
            draft.rank(Integer.parseInt(words));
        }
    }

    private Draft draft(String iri) {
        return drafts.computeIfAbsent(iri, Draft::new);
    }

    /** The ISO 639 code in a language tag such as {@code pt-BR}; the same string for the same language, to save memory. */
    private String language(String tag) {
        return languages.computeIfAbsent(tag, any -> tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT));
    }
}
