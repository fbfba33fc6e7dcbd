package org.immerse.matching.internal.criterion;

import org.immerse.api.matching.Criterion;

/** The judge of each kind of criterion. */
public final class Judges {
    private Judges() {}

    /** Makes a criterion ready. */
    public static Judge of(Criterion criterion, Dictionary dictionary, Taxonomy taxonomy) {
        return switch (criterion) {
            case Criterion.ConceptOverlap overlap -> new OverlapJudge(overlap, dictionary);
            case Criterion.ConceptNearness nearness -> new NearnessJudge(nearness, taxonomy);
            case Criterion.LevelAtLeast level -> new LevelJudge(level, dictionary);
            case Criterion.RangeCovers range -> new RangeJudge(range);
            case Criterion.DatesOverlap dates -> new DatesJudge(dates);
            case Criterion.DistanceWithin distance -> new DistanceJudge(distance);
            case Criterion.FlagRequired flag -> new FlagJudge(flag);
            case Criterion.Custom custom -> new CustomJudge(custom);
        };
    }
}
