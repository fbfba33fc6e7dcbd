package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.ConceptNearness;
import org.immerse.api.matching.Criterion.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Scores {@link ConceptNearness}. The asking side is a list of 'this concept, shared, would score so much'; the answering side is
 * all that stands above its concepts; the score is the best that both have.
 */
final class NearnessJudge implements Judge {
    /** Concepts an offer brings, each with what sharing it scores (1 throughout where the need asks). */
    private record OfferSide(int[] ids, double[] scores) {}

    private final ConceptNearness criterion;
    private final boolean needAsks;
    private final Taxonomy taxonomy;

    NearnessJudge(ConceptNearness criterion, Taxonomy taxonomy) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.taxonomy = taxonomy;
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        return table(Weighted.read(need, criterion.needField()), needAsks, taxonomy::ofNeed);
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        NumberTable table = table(Weighted.read(offer, criterion.offerField()), !needAsks, taxonomy::ofOffer);
        if (table == null) {
            return null;
        }
        int[] ids = table.keys();
        return new OfferSide(ids, Arrays.stream(ids).mapToDouble(table::get).toArray());
    }

    private @Nullable NumberTable table(
            @Nullable List<Map.Entry<String, Double>> concepts, boolean asks, Function<String, Taxonomy.Line> line) {
        if (concepts == null || (asks && concepts.isEmpty())) {
            return null;
        }
        NumberTable table = new NumberTable(concepts.size() * 6);
        for (Map.Entry<String, Double> concept : concepts) {
            add(line.apply(concept.getKey()), asks, table);
        }
        return table;
    }

    private void add(Taxonomy.Line line, boolean asks, NumberTable table) {
        for (int i = 0; i < line.ids().length; i++) {
            double score = asks ? 1 - line.steps()[i] / (criterion.steps() + 1.0) : 1;
            if (score > 0 && line.ids()[i] != Dictionary.ABSENT) {
                table.raise(line.ids()[i], score);
            }
        }
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof NumberTable person) || !(offer instanceof OfferSide other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        double best = 0;
        for (int i = 0; i < other.ids().length && best < 1; i++) {
            best = Math.max(best, Math.min(person.get(other.ids()[i]), other.scores()[i]));
        }
        return best;
    }
}
