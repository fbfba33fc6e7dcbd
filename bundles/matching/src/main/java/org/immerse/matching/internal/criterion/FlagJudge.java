package org.immerse.matching.internal.criterion;

import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.FlagRequired;
import org.jspecify.annotations.Nullable;

/** Scores {@link FlagRequired}: asks only where the asker's flag is true. */
final class FlagJudge implements Judge {
    private final FlagRequired criterion;
    private final boolean needAsks;

    FlagJudge(FlagRequired criterion) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        return flag(need, criterion.needField(), needAsks);
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        return flag(offer, criterion.offerField(), !needAsks);
    }

    private static @Nullable Boolean flag(Facts facts, String field, boolean asks) {
        Boolean value = facts.get(field, Fact.Flag.class).map(Fact.Flag::value).orElse(null);
        return asks && Boolean.FALSE.equals(value) ? null : value;
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof Boolean person) || !(offer instanceof Boolean other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        return person && other ? 1 : 0;
    }
}
