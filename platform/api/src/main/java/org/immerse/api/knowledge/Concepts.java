package org.immerse.api.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The taxonomies. Schemes go by short names: {@code occupation} (occupations and ISCO-08 groups), {@code skill},
 * {@code language}, {@code language-level}, {@code education}, {@code contract}, {@code working-time},
 * {@code driving-licence}; others by the last part of their IRI. Thread-safe; answers are snapshots.
 */
@ProviderType
public interface Concepts {
    /** Occupations of ESCO and groups of ISCO-08. */
    String OCCUPATION = "occupation";
    /** Skills of ESCO. */
    String SKILL = "skill";
    /** Languages of the world. */
    String LANGUAGE = "language";
    /** CEFR levels, with one below A1. */
    String LANGUAGE_LEVEL = "language-level";
    /** Levels of education, after ISCED. */
    String EDUCATION = "education";
    /** Kinds of contract. */
    String CONTRACT = "contract";
    /** When one works. */
    String WORKING_TIME = "working-time";
    /** Driving licences of the European Union. */
    String DRIVING_LICENCE = "driving-licence";

    /**
     * Concepts whose labels fit what somebody typed, best first; ties by notation, then IRI.
     *
     * @param text in the person's own words, whole or not yet finished; blank gives nothing
     * @param language where to look first; labels in other languages count less
     * @param limit 1 to 100
     */
    List<ConceptMatch> search(String scheme, String text, Locale language, int limit);

    /** The concept with this IRI. */
    Optional<Concept> find(String iri);

    /** The concept of a scheme with this notation. */
    Optional<Concept> byNotation(String scheme, String notation);

    /** All concepts of a scheme: by rank where it is ordered, else by notation. Meant for small schemes. */
    List<Concept> all(String scheme);

    /** Concepts right below this one, by notation. */
    List<Concept> narrower(String iri);

    /** Skills of an occupation: IRI to whether it is essential (true) or optional. Empty for others. */
    Map<String, Boolean> skillsOf(String occupation);

    /**
     * The concept itself (0) and all above it, with the number of steps up; unknown IRIs give an empty map. An occupation's
     * ISCO-08 groups count as above it.
     */
    Map<String, Integer> ancestors(String iri);

    /** Changes whenever the taxonomies do: caches made from them compare it. */
    long version();

    /** The label of a concept, or the last part of its IRI where it is unknown. */
    default String label(String iri, Locale locale) {
        return find(iri)
                .map(concept -> concept.label().in(locale))
                .orElseGet(() -> iri.substring(Math.max(iri.lastIndexOf(':'), iri.lastIndexOf('/')) + 1));
    }
}
