package org.immerse.matching.internal.reason;

import org.immerse.api.matching.Criterion;
import org.immerse.api.text.Messages;

/** Which text key is used: the model's own where there is one, else the engine's for the kind of criterion. */
public final class Keys {
    private final Messages messages;

    /** Looks own keys up in these texts. */
    public Keys(Messages messages) {
        this.messages = messages;
    }

    /** The first of a model's own key for a criterion, and a general one. */
    public String choose(String model, String criterion, String own, String general) {
        String key = model + ".criterion." + criterion + "." + own;
        return messages.has(key) ? key : general;
    }

    /** The part of the key that names the kind. */
    public static String kind(Criterion criterion) {
        return switch (criterion) {
            case Criterion.ConceptOverlap overlap -> "concept-overlap";
            case Criterion.ConceptNearness nearness -> "concept-nearness";
            case Criterion.LevelAtLeast level -> "level-at-least";
            case Criterion.RangeCovers range -> "range-covers";
            case Criterion.DatesOverlap dates -> "dates-overlap";
            case Criterion.DistanceWithin distance -> "distance-within";
            case Criterion.FlagRequired flag -> "flag-required";
            case Criterion.Interest interest -> "interest";
            case Criterion.Custom custom -> "custom";
        };
    }

    /** The part of the key that names who asks. */
    public static String asker(Criterion criterion) {
        return criterion.direction() == Criterion.Direction.NEED_TO_OFFER ? "need" : "offer";
    }
}
