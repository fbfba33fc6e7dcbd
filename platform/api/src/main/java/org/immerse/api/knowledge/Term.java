package org.immerse.api.knowledge;

/** A value in a query or an answer: an RDF term. Blank nodes do not leave the knowledge base. */
public sealed interface Term {
    /** A name. */
    record Iri(String value) implements Term {}

    /**
     * A literal.
     *
     * @param lexical as written
     * @param datatype IRI of its datatype
     * @param language its language tag; empty where it has none
     */
    record Literal(String lexical, String datatype, String language) implements Term {}

    /** A name. */
    static Term iri(String value) {
        return new Iri(value);
    }

    /** A plain string. */
    static Term string(String value) {
        return new Literal(value, "http://www.w3.org/2001/XMLSchema#string", "");
    }

    /** Words in a language. */
    static Term words(String value, String language) {
        return new Literal(value, "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", language);
    }

    /** A whole number. */
    static Term number(long value) {
        return new Literal(Long.toString(value), "http://www.w3.org/2001/XMLSchema#integer", "");
    }

    /** The IRI or the lexical form. */
    default String text() {
        return switch (this) {
            case Iri iri -> iri.value();
            case Literal literal -> literal.lexical();
        };
    }
}
