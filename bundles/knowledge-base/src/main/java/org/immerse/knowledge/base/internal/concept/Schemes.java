package org.immerse.knowledge.base.internal.concept;

import org.immerse.api.knowledge.Concepts;
import org.immerse.knowledge.base.internal.Vocabulary;

/** Short names of concept schemes. */
final class Schemes {
    private Schemes() {}

    /** The short name of a scheme's IRI: ESCO's go by what they hold, all others by the last part. */
    static String shortName(String iri) {
        return switch (iri) {
            case Vocabulary.ESCO_OCCUPATIONS, Vocabulary.ESCO_GROUPS -> Concepts.OCCUPATION;
            case Vocabulary.ESCO_SKILLS -> Concepts.SKILL;
            default ->
                iri.substring(Math.max(Math.max(iri.lastIndexOf(':'), iri.lastIndexOf('/')), iri.lastIndexOf('#')) + 1);
        };
    }
}
