package org.immerse.matching.internal.criterion;

import java.util.List;
import java.util.Map;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.ConceptOverlap;
import org.immerse.api.matching.Criterion.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Scores {@link ConceptOverlap}: weights of the asked concepts that are there, of all asked. A must holds where every concept
 * asked with the greatest weight is there.
 */
final class OverlapJudge implements Judge {
    /** The need's concepts, and the same as a table from number to weight. */
    private record NeedSide(Weighted concepts, NumberTable table) {}

    private final ConceptOverlap criterion;
    private final boolean needAsks;
    private final Dictionary dictionary;

    OverlapJudge(ConceptOverlap criterion, Dictionary dictionary) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.dictionary = dictionary;
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        List<Map.Entry<String, Double>> concepts = Weighted.read(need, criterion.needField());
        if (concepts == null || (needAsks && concepts.isEmpty())) {
            return null;
        }
        Weighted weighted = Weighted.of(concepts, dictionary::find);
        NumberTable table = new NumberTable(concepts.size());
        for (int i = 0; i < weighted.ids().length; i++) {
            if (weighted.ids()[i] != Dictionary.ABSENT) {
                table.raise(weighted.ids()[i], weighted.weights()[i]);
            }
        }
        return new NeedSide(weighted, table);
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        List<Map.Entry<String, Double>> concepts = Weighted.read(offer, criterion.offerField());
        return concepts == null || (!needAsks && concepts.isEmpty()) ? null : Weighted.of(concepts, dictionary::intern);
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof NeedSide person) || !(offer instanceof Weighted other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        double there = 0;
        for (int i = 0; i < other.ids().length; i++) {
            double weight = person.table().get(other.ids()[i]);
            if (weight > 0) {
                there += needAsks ? weight : other.weights()[i];
            }
        }
        double asked = needAsks ? person.concepts().total() : other.total();
        return Math.min(1, there / asked);
    }

    @Override
    public boolean holds(@Nullable Object need, @Nullable Object offer, double score) {
        if (!(need instanceof NeedSide person) || !(offer instanceof Weighted other)) {
            return true;
        }
        return needAsks ? offerHasMain(person, other) : needHasMain(person, other);
    }

    private static boolean needHasMain(NeedSide person, Weighted asked) {
        for (int i = 0; i < asked.ids().length; i++) {
            if (asked.weights()[i] == asked.greatest() && person.table().get(asked.ids()[i]) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean offerHasMain(NeedSide person, Weighted other) {
        Weighted asked = person.concepts();
        int missing = 0;
        for (double weight : asked.weights()) {
            missing += weight == asked.greatest() ? 1 : 0;
        }
        for (int id : other.ids()) {
            missing -= person.table().get(id) == asked.greatest() ? 1 : 0;
        }
        return missing == 0;
    }
}
