package org.immerse.api.knowledge;

import java.util.List;
import java.util.OptionalInt;
import org.immerse.api.text.Localized;

/**
 * One SKOS concept.
 *
 * @param iri its name for ever
 * @param scheme short name of its scheme, see {@link Concepts}
 * @param notation its code, such as {@code 5120} or {@code B1}; empty where it has none
 * @param label its preferred labels
 * @param definition what it means, in plain words; no entries where there is none
 * @param broader IRIs of the concepts right above it
 * @param rank its place in an ordered scheme, from 0; empty where the scheme has no order
 */
public record Concept(
        String iri,
        String scheme,
        String notation,
        Localized label,
        Localized definition,
        List<String> broader,
        OptionalInt rank) {
    public Concept {
        broader = List.copyOf(broader);
    }
}
