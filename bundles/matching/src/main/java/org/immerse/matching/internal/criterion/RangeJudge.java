package org.immerse.matching.internal.criterion;

import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.RangeCovers;
import org.jspecify.annotations.Nullable;

/** Scores {@link RangeCovers}. A range open at both ends asks for nothing, and as an answer fits everything. */
final class RangeJudge implements Judge {
    private final RangeCovers criterion;
    private final boolean needAsks;

    RangeJudge(RangeCovers criterion) {
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
        Span span = facts.get(field, Fact.Range.class).map(Span::of).orElse(null);
        return span == null || (asks && span.isOpen()) ? null : span;
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof Span person) || !(offer instanceof Span other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        Span asked = needAsks ? person : other;
        Span answer = needAsks ? other : person;
        if (answer.to() < asked.from()) {
            return near(asked.from() - answer.to(), asked.from());
        }
        return answer.from() > asked.to() ? near(answer.from() - asked.to(), asked.to()) : 1;
    }

    private double near(double gap, double missedEnd) {
        double tolerated = criterion.tolerance() * Math.abs(missedEnd);
        return gap < tolerated ? 1 - gap / tolerated : 0;
    }
}
