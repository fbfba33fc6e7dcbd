package org.immerse.api.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts by field. What is not there is not known. Immutable.
 *
 * @param byField field name, such as {@code languages}, to its fact; iterates in alphabetical order
 */
public record Facts(Map<String, Fact> byField) {
    /** Nothing known. */
    public static final Facts NONE = new Facts(Map.of());

    /** Facts kept in a compact form: a map that never changes and iterates in alphabetical order. It is not copied. */
    public interface Stored extends Map<String, Fact> {}

    public Facts {
        byField = byField instanceof Stored ? byField : Collections.unmodifiableMap(new TreeMap<>(byField));
    }

    /** The fact of this field, where it is known and has this shape. */
    public <F extends Fact> Optional<F> get(String field, Class<F> shape) {
        return Optional.ofNullable(byField.get(field)).filter(shape::isInstance).map(shape::cast);
    }

    /** The same facts with one more, or another one. */
    public Facts with(String field, Fact fact) {
        Map<String, Fact> more = new TreeMap<>(byField);
        more.put(field, fact);
        return new Facts(more);
    }

    /** The same facts without one. */
    public Facts without(String field) {
        Map<String, Fact> fewer = new TreeMap<>(byField);
        fewer.remove(field);
        return new Facts(fewer);
    }
}
