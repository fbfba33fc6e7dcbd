package org.immerse.matching.internal.index;

import java.util.Comparator;
import org.immerse.matching.internal.model.PreparedOffer;

/**
 * An offer with what its place in a ranking depends on.
 *
 * @param exact its score, 0 to 1
 * @param unknownMusts how many musts are unknown
 */
record Ranked(PreparedOffer prepared, double exact, int unknownMusts) {
    /** Best first: score, fewer unknown musts, fresher, id. Two offers are never equal. */
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::exact)
            .reversed()
            .thenComparingInt(Ranked::unknownMusts)
            .thenComparing(ranked -> ranked.prepared().offer().fresh(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.prepared().offer().id());
}
