package org.immerse.matching.internal.criterion;

import org.immerse.api.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * One criterion, ready for the hot loop. What a side brings is prepared once per need and once per offer; {@code null} stands
 * for a side that does not say anything the criterion can read. Stateless and thread-safe.
 */
public interface Judge {
    /** The criterion does not apply to this pair. */
    double NOT_APPLICABLE = -1;

    /** It applies, and the answer is not known. */
    double UNKNOWN = -2;

    /** What the need brings. */
    @Nullable
    Object prepareNeed(Facts need);

    /** What the offer brings. */
    @Nullable
    Object prepareOffer(Facts offer);

    /** 0 to 1, or {@link #NOT_APPLICABLE}, or {@link #UNKNOWN}. */
    double score(@Nullable Object need, @Nullable Object offer);

    /** Whether a must holds, for a pair that got this score of 0 to 1. */
    default boolean holds(@Nullable Object need, @Nullable Object offer, double score) {
        return score > 0;
    }
}
