package org.immerse.jobs.spain.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.jobs.spain.internal.domain.Folded;

/** Finds the concept somebody means by its IRI, its code or its name in any language. */
final class ConceptReader {
    /** Below this a name is taken for another thing. */
    private static final double GOOD_ENOUGH = 0.5;

    private final Concepts concepts;
    private final Locale locale;

    ConceptReader(Concepts concepts, Locale locale) {
        this.concepts = concepts;
        this.locale = locale;
    }

    /**
     * What was found.
     *
     * @param concept the concept
     * @param guessed whether it was found by a name that is not one of its own, letter by letter
     * @param matchedLabel the name it was found by
     */
    record Found(Concept concept, boolean guessed, String matchedLabel) {}

    /** The concept of a scheme that is written. */
    Optional<Found> find(String scheme, String written) {
        Optional<Concept> exact = byIri(scheme, written)
                .or(() -> concepts.byNotation(scheme, written))
                .or(() -> concepts.byNotation(scheme, written.toLowerCase(Locale.ROOT)))
                .or(() -> concepts.byNotation(scheme, written.toUpperCase(Locale.ROOT)));
        if (exact.isPresent()) {
            return exact.map(concept -> new Found(concept, false, written));
        }
        List<ConceptMatch> matches = concepts.search(scheme, written, locale, 1);
        return matches.stream()
                .filter(match -> match.score() >= GOOD_ENOUGH)
                .map(match -> new Found(
                        match.concept(),
                        !Folded.of(match.matchedLabel()).equals(Folded.of(written)),
                        match.matchedLabel()))
                .findFirst();
    }

    private Optional<Concept> byIri(String scheme, String written) {
        if (!written.contains(":")) {
            return Optional.empty();
        }
        return concepts.find(written).filter(concept -> concept.scheme().equals(scheme));
    }
}
