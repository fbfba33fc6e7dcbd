package org.immerse.matching.internal.improve;

import java.util.List;
import org.immerse.api.fact.Fact;

/**
 * One thing that could be different about a need.
 *
 * @param kind names the sentence that says it: {@code matching.improve.<kind>}
 * @param fact what the field would hold
 * @param what the sentence's arguments after the gain and the title
 */
record Change(String kind, Fact fact, List<Object> what) {
    static Change of(String kind, Fact fact, Object... what) {
        return new Change(kind, fact, List.of(what));
    }
}
