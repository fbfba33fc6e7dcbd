package org.immerse.matching.internal.model;

import java.util.List;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.criterion.Dictionary;
import org.immerse.matching.internal.criterion.Judge;
import org.immerse.matching.internal.criterion.Judges;
import org.immerse.matching.internal.criterion.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A model made ready for scoring, as of one version of the taxonomies. Immutable and thread-safe. */
public final class CompiledModel {
    private final String id;
    private final List<Criterion> criteria;
    private final Judge[] judges;
    private final double[] weights;
    private final boolean[] musts;
    private final int[] sides;
    private final int[] mustsFirst;
    private final boolean twoSided;
    private final Taxonomy taxonomy;

    /** Compiles a model that keeps the {@link ModelRules}. */
    public CompiledModel(MatchingModel model, Dictionary dictionary, Taxonomy taxonomy) {
        this.id = model.id();
        this.criteria = List.copyOf(model.criteria());
        this.taxonomy = taxonomy;
        this.twoSided = model.twoSided();
        this.judges = criteria.stream()
                .map(criterion -> Judges.of(criterion, dictionary, taxonomy))
                .toArray(Judge[]::new);
        this.weights = criteria.stream().mapToDouble(Criterion::weight).toArray();
        this.musts = new boolean[judges.length];
        this.sides = new int[judges.length];
        for (int i = 0; i < judges.length; i++) {
            musts[i] = criteria.get(i).mode() == Criterion.Mode.MUST;
            sides[i] = criteria.get(i).direction() == Criterion.Direction.NEED_TO_OFFER ? 0 : 1;
        }
        this.mustsFirst = mustsFirst(musts);
    }

    private static int[] mustsFirst(boolean[] musts) {
        int[] order = new int[musts.length];
        int next = 0;
        for (boolean wanted : new boolean[] {true, false}) {
            for (int i = 0; i < musts.length; i++) {
                if (musts[i] == wanted) {
                    order[next++] = i;
                }
            }
        }
        return order;
    }

    /** The model's id. */
    public String id() {
        return id;
    }

    /** Its criteria, in its order. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The taxonomies it was compiled with. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** What a need brings to each criterion. */
    public @Nullable Object[] prepare(Facts need) {
        @Nullable Object[] prepared = new @Nullable Object[judges.length];
        for (int i = 0; i < judges.length; i++) {
            prepared[i] = judges[i].prepareNeed(need);
        }
        return prepared;
    }

    /** Makes an offer ready. */
    public PreparedOffer prepare(Offer offer) {
        @Nullable Object[] prepared = new @Nullable Object[judges.length];
        for (int i = 0; i < judges.length; i++) {
            prepared[i] = judges[i].prepareOffer(offer.facts());
        }
        return new PreparedOffer(offer, prepared);
    }

    /** An empty tally for this model. */
    public Tally tally() {
        return new Tally(this);
    }

    /** Scores every criterion, also where a must does not hold. */
    public void score(@Nullable Object[] need, PreparedOffer offer, Tally tally) {
        tally.clear();
        for (int i : mustsFirst) {
            scoreOne(i, need, offer, tally);
        }
    }

    /** Scores until a must does not hold; answers whether all musts hold or are unknown. */
    public boolean scoreIfMustsHold(@Nullable Object[] need, PreparedOffer offer, Tally tally) {
        tally.clear();
        for (int i : mustsFirst) {
            scoreOne(i, need, offer, tally);
            if (tally.fails()) {
                return false;
            }
        }
        return true;
    }

    private void scoreOne(int i, @Nullable Object[] need, PreparedOffer offer, Tally tally) {
        Judge judge = judges[i];
        double score = judge.score(need[i], offer.sides()[i]);
        tally.put(i, score, musts[i] && score >= 0 && !judge.holds(need[i], offer.sides()[i], score));
    }

    /** How many criteria there are. */
    int size() {
        return judges.length;
    }

    double weight(int criterion) {
        return weights[criterion];
    }

    boolean isMust(int criterion) {
        return musts[criterion];
    }

    /** 0 where the need asks, 1 where the offer does. */
    int side(int criterion) {
        return sides[criterion];
    }

    boolean isTwoSided() {
        return twoSided;
    }
}
