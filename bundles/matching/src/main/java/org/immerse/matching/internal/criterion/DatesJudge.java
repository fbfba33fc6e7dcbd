package org.immerse.matching.internal.criterion;

import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.DatesOverlap;
import org.immerse.api.matching.Criterion.Direction;
import org.jspecify.annotations.Nullable;

/** Scores {@link DatesOverlap}. A period open at both ends asks for nothing, and as an answer fits everything. */
final class DatesJudge implements Judge {
    private final DatesOverlap criterion;
    private final boolean needAsks;

    DatesJudge(DatesOverlap criterion) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        return span(need, criterion.needField(), needAsks);
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        return span(offer, criterion.offerField(), !needAsks);
    }

    private static @Nullable Span span(Facts facts, String field, boolean asks) {
        Span span = facts.get(field, Fact.Period.class).map(Span::of).orElse(null);
        return span == null || (asks && span.isOpen()) ? null : span;
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof Span person) || !(offer instanceof Span other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        return person.meets(other) ? 1 : 0;
    }
}
