package org.immerse.matching.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.criterion.Column;
import org.immerse.matching.internal.criterion.Columns;
import org.immerse.matching.internal.criterion.Taxonomy;
import org.immerse.matching.internal.store.Dictionary;
import org.immerse.matching.internal.store.OfferStore;

/** A model made ready for scoring, as of one version of the taxonomies. Immutable and thread-safe; the offers are elsewhere. */
public final class CompiledModel {
    private final String id;
    private final List<Criterion> criteria;
    private final List<LawfulGround> grounds;
    private final double[] weights;
    private final boolean[] musts;
    private final int[] sides;
    private final int[] order;
    private final boolean twoSided;
    private final Dictionary dictionary;
    private final Taxonomy taxonomy;

    /** Compiles a model that keeps the {@link ModelRules}. */
    public CompiledModel(MatchingModel model, Dictionary dictionary, Taxonomy taxonomy) {
        this.id = model.id();
        this.criteria = List.copyOf(model.criteria());
        this.grounds = List.copyOf(model.lawfulGrounds());
        this.dictionary = dictionary;
        this.taxonomy = taxonomy;
        this.twoSided = model.twoSided();
        this.weights = criteria.stream().mapToDouble(Criterion::weight).toArray();
        this.musts = new boolean[weights.length];
        this.sides = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            musts[i] = criteria.get(i).mode() == Criterion.Mode.MUST;
            sides[i] = criteria.get(i).direction() == Criterion.Direction.NEED_TO_OFFER ? 0 : 1;
        }
        this.order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingInt(this::rankOf).thenComparing(i -> musts[i] ? 0 : -weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Musts first; what is dear to ask, and what depends on the others, last. */
    private int rankOf(int criterion) {
        if (musts[criterion]) {
            return 0;
        }
        return switch (criteria.get(criterion)) {
            case Criterion.Custom custom -> 2;
            case Criterion.Interest interest -> 3;
            default -> 1;
        };
    }

    /** The model's id. */
    public String id() {
        return id;
    }

    /** Its criteria, in its order. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The grounds on which a criterion uses protected facts. */
    public List<LawfulGround> grounds(String criterion) {
        return grounds.isEmpty()
                ? grounds
                : grounds.stream()
                        .filter(ground -> ground.criterion().equals(criterion))
                        .toList();
    }

    /** The taxonomies it was compiled with. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Room for offers. */
    public OfferColumns columns() {
        OfferStore store = new OfferStore(dictionary);
        return new OfferColumns(
                this,
                criteria.stream()
                        .map(criterion -> Columns.of(criterion, dictionary, taxonomy, store))
                        .toArray(Column[]::new),
                store);
    }

    /** Makes one offer ready, in columns of its own. */
    public PreparedOffer prepare(Offer offer) {
        OfferColumns alone = columns();
        alone.append(offer);
        return new PreparedOffer(alone, 0);
    }

    /** How many criteria there are. */
    public int size() {
        return weights.length;
    }

    /**
     * The order in which criteria are scored and summed up: musts first, then by weight, the heaviest first; own functions and
     * interest last. It never changes, so that sums never do.
     */
    public int[] order() {
        return order.clone();
    }

    /** A criterion's weight. */
    public double weight(int criterion) {
        return weights[criterion];
    }

    /** Whether it filters. */
    public boolean isMust(int criterion) {
        return musts[criterion];
    }

    /** Whether it is a share of the others at most. */
    public boolean isInterest(int criterion) {
        return criteria.get(criterion) instanceof Criterion.Interest;
    }

    /** 0 where the need asks, 1 where the offer does. */
    public int side(int criterion) {
        return sides[criterion];
    }

    /** Whether both directions are combined by the harmonic mean. */
    public boolean isTwoSided() {
        return twoSided;
    }
}
