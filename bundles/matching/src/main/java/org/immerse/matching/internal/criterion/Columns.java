package org.immerse.matching.internal.criterion;

import org.immerse.api.matching.Criterion;
import org.immerse.matching.internal.store.Dictionary;
import org.immerse.matching.internal.store.OfferStore;

/** The column of each kind of criterion. */
public final class Columns {
    private Columns() {}

    /** An empty column. */
    public static Column of(Criterion criterion, Dictionary dictionary, Taxonomy taxonomy, OfferStore store) {
        return switch (criterion) {
            case Criterion.ConceptOverlap overlap -> new OverlapColumn(overlap, dictionary);
            case Criterion.ConceptNearness nearness -> new NearnessColumn(nearness, taxonomy, dictionary);
            case Criterion.LevelAtLeast level -> new LevelColumn(level, dictionary);
            case Criterion.RangeCovers range -> SpanColumn.of(range);
            case Criterion.DatesOverlap dates -> SpanColumn.of(dates);
            case Criterion.DistanceWithin distance -> new DistanceColumn(distance);
            case Criterion.FlagRequired flag -> new FlagColumn(flag);
            case Criterion.Interest interest -> new InterestColumn(interest, dictionary);
            case Criterion.Custom custom -> new CustomColumn(custom, slot -> store.facts(slot, custom.offerFields()));
        };
    }
}
