package org.immerse.api.knowledge;

import java.util.Map;
import java.util.Optional;

/**
 * One row of an answer.
 *
 * @param terms variable name, without question mark, to its value; unbound variables are absent
 */
public record Row(Map<String, Term> terms) {
    public Row {
        terms = Map.copyOf(terms);
    }

    /** The IRI or lexical form of a variable; empty where it is unbound. */
    public Optional<String> text(String variable) {
        return Optional.ofNullable(terms.get(variable)).map(Term::text);
    }
}
