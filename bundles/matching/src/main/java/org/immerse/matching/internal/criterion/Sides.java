package org.immerse.matching.internal.criterion;

import org.immerse.api.matching.Criterion.Direction;
import org.jspecify.annotations.Nullable;

/** Which side asks: decides whether a criterion applies and whether its answer is known. */
final class Sides {
    private Sides() {}

    /** {@link Judge#NOT_APPLICABLE} where the asking side is silent, {@link Judge#UNKNOWN} where the other is, else 0. */
    static double known(Direction direction, @Nullable Object need, @Nullable Object offer) {
        boolean needAsks = direction == Direction.NEED_TO_OFFER;
        if ((needAsks ? need : offer) == null) {
            return Judge.NOT_APPLICABLE;
        }
        return (needAsks ? offer : need) == null ? Judge.UNKNOWN : 0;
    }
}
