package org.immerse.api.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;

/**
 * One thing that counts when a need meets an offer: declared, so that the engine can compile, explain and improve it.
 *
 * <p>A criterion applies to an offer where the asking side asks: {@link Direction#OFFER_TO_NEED} where the offer has the field
 * (a job asks for Spanish), {@link Direction#NEED_TO_OFFER} where the need has it (a person asks for a distance). Where the
 * answering side lacks its field the outcome is unknown.
 */
public sealed interface Criterion {
    /** Stable id within the model, such as {@code skills}. Texts: {@code <module>.criterion.<id>} and below. */
    String id();

    /** Must (filters, and counts by its weight) or should (counts). */
    Mode mode();

    /** Its share of the score beside the others, not negative; 0 only for a must that filters alone. */
    double weight();

    /** Who asks whom. */
    Direction direction();

    /** Fields of the need this reads. */
    List<String> needFields();

    /** Fields of the offer this reads. */
    List<String> offerFields();

    /** How a criterion counts. */
    enum Mode {
        /**
         * Not met: the offer is left out, and where it is explained all the same it gives no points. Unknown: shown lower, with
         * 'we need to know'. Met: a score above 0; for {@link ConceptOverlap} every concept asked with the greatest weight is
         * there; for {@link LevelAtLeast} every level is reached.
         */
        MUST,
        /** Counts by its weight. */
        SHOULD
    }

    /** Who asks whom. */
    enum Direction {
        /** The person asks, the offer answers. */
        NEED_TO_OFFER,
        /** The offer asks, the person answers. */
        OFFER_TO_NEED
    }

    /**
     * Share of the asked concepts that the other side has, by the asker's weights: skills, essential ones counting more.
     * Score: sum of the weights of asked concepts that are there / sum of the weights asked.
     */
    record ConceptOverlap(String id, String needField, String offerField, Mode mode, double weight, Direction direction)
            implements OnePair {}

    /**
     * How near the best pair of concepts is along the taxonomy: the same or one above the other scores 1 where the asker named
     * the broader one; otherwise each step up to the nearest common ancestor costs, and only ancestors within {@code steps}
     * count. Score: 1 - (steps up from the asked concept to the nearest ancestor shared with the other) / (steps + 1).
     *
     * @param steps how many steps up still count; 1 to 4
     */
    record ConceptNearness(
            String id, String needField, String offerField, Mode mode, double weight, Direction direction, int steps)
            implements OnePair {}

    /**
     * For each asked subject a level at least as high. Score of a subject: 1 if reached, else reached / asked (ranks counted
     * from 0); of the criterion: the mean over the subjects. A must is met when every level is reached.
     */
    record LevelAtLeast(String id, String needField, String offerField, Mode mode, double weight, Direction direction)
            implements OnePair {}

    /**
     * The answering range has a value within the asked range. Score: 1 if so; else falls linearly to 0 over
     * {@code tolerance} (a share of the missed end, such as 0.2).
     */
    record RangeCovers(
            String id,
            String needField,
            String offerField,
            Mode mode,
            double weight,
            Direction direction,
            double tolerance)
            implements OnePair {}

    /** The two periods share a day. Score 1 or 0. */
    record DatesOverlap(String id, String needField, String offerField, Mode mode, double weight, Direction direction)
            implements OnePair {}

    /**
     * The offer's nearest point lies within the person's radius, by great circle. Score: 1 up to a fifth of the radius, then
     * linearly down to 0.5 at the radius; beyond it 0. Offers anywhere (remote) are neutral: the criterion does not apply.
     *
     * @param defaultRadiusKilometres where the person named none
     */
    record DistanceWithin(
            String id, String needField, String offerField, Mode mode, double weight, double defaultRadiusKilometres)
            implements OnePair {
        @Override
        public Direction direction() {
            return Direction.NEED_TO_OFFER;
        }
    }

    /** Where the asker's flag is true, the other's must be true too. Score 1 or 0; does not apply where the asker's is false. */
    record FlagRequired(String id, String needField, String offerField, Mode mode, double weight, Direction direction)
            implements OnePair {}

    /**
     * The escape hatch: a pure, deterministic function of need and offer that answers 0 to 1, or empty for unknown.
     * Fields it reads must be declared: protected facts are looked for in them.
     */
    record Custom(
            String id,
            List<String> needFields,
            List<String> offerFields,
            Mode mode,
            double weight,
            Direction direction,
            BiFunction<Facts, Facts, OptionalDouble> function)
            implements Criterion {}

    /**
     * How much an offer is like those somebody saved or applied to. Only where they opted in: the need's field then holds the
     * {@link #profile} of these offers, and else is absent. Score: the cosine of the profile and the offer's concepts, each
     * counted once. Should, the person asks. It never makes more than a fifth of the score: where its weight is more than a
     * quarter of the others' that apply on its side (in a one-sided model: of all others that apply), that quarter counts. At
     * most one in a model.
     *
     * @param offerFields the offer's fields with concepts; a concept counts once
     */
    record Interest(String id, String needField, List<String> offerFields, double weight) implements Criterion {
        public Interest {
            offerFields = List.copyOf(offerFields);
        }

        @Override
        public Mode mode() {
            return Mode.SHOULD;
        }

        @Override
        public Direction direction() {
            return Direction.NEED_TO_OFFER;
        }

        @Override
        public List<String> needFields() {
            return List.of(needField);
        }

        /** What offers have in common: each of their concepts with the share of the offers that have it; empty for none. */
        public Optional<Fact.Concepts> profile(Collection<Facts> liked) {
            Map<String, Double> shares = new TreeMap<>();
            for (Facts offer : liked) {
                concepts(offer).forEach(iri -> shares.merge(iri, 1.0, Double::sum));
            }
            shares.replaceAll((iri, count) -> count / liked.size());
            return shares.isEmpty() ? Optional.empty() : Optional.of(new Fact.Concepts(shares));
        }

        /** The concepts of an offer, by IRI. */
        public SortedSet<String> concepts(Facts offer) {
            SortedSet<String> iris = new TreeSet<>();
            offerFields.forEach(
                    field -> offer.get(field, Fact.Concepts.class).ifPresent(fact -> iris.addAll(fact.iris())));
            return iris;
        }
    }

    /** A criterion over one field of each side. */
    sealed interface OnePair extends Criterion {
        /** The need's field. */
        String needField();

        /** The offer's field. */
        String offerField();

        @Override
        default List<String> needFields() {
            return List.of(needField());
        }

        @Override
        default List<String> offerFields() {
            return List.of(offerField());
        }
    }
}
