package org.immerse.api.matching;

import java.util.Set;
import org.immerse.api.fact.Facts;

/**
 * What somebody looks for.
 *
 * @param id who or what it belongs to; only for logs and ties
 * @param facts what they chose to give
 * @param insists ids of criteria that are musts for this need, though the model has them as shoulds: where one is not met (a score of
 *     0) the offer is left out of rankings; unknown never leaves out, and scores stay as they are
 */
public record Need(String id, Facts facts, Set<String> insists) {
    public Need {
        insists = Set.copyOf(insists);
    }

    /** A need that insists on nothing beyond the model's musts. */
    public Need(String id, Facts facts) {
        this(id, facts, Set.of());
    }
}
