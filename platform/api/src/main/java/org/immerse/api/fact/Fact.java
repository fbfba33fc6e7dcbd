package org.immerse.api.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.value.GeoPoint;

/** One fact about a person or an offer, in one of the few shapes that can be asked, shown, stored and matched. Immutable. */
public sealed interface Fact {

    /**
     * Concepts, each with a weight above 0 whose meaning the field gives: years of experience, 1 for essential and 0.5 for
     * optional, or just 1.
     */
    record Concepts(Map<String, Double> weights) implements Fact {
        public Concepts {
            weights = Map.copyOf(new TreeMap<>(weights));
        }

        /** Concepts that weigh the same. */
        public static Concepts of(String... iris) {
            Map<String, Double> weights = new TreeMap<>();
            for (String iri : iris) {
                weights.put(iri, 1.0);
            }
            return new Concepts(weights);
        }

        /** The IRIs. */
        public Set<String> iris() {
            return weights.keySet();
        }
    }

    /**
     * Levels: for each subject, such as a language, the rank reached or asked for. A fact with one subject and no need of a
     * name, such as education, uses the subject {@link #SELF}.
     */
    record Levels(Map<String, Integer> ranks) implements Fact {
        /** The subject of a level that stands alone. */
        public static final String SELF = "";

        public Levels {
            ranks = Map.copyOf(new TreeMap<>(ranks));
        }

        /** A level that stands alone. */
        public static Levels of(int rank) {
            return new Levels(Map.of(SELF, rank));
        }
    }

    /** A range of numbers, ends included; an empty end is open. The field gives the unit. */
    record Range(OptionalDouble from, OptionalDouble to) implements Fact {
        /** Both ends. */
        public static Range of(double from, double to) {
            return new Range(OptionalDouble.of(from), OptionalDouble.of(to));
        }

        /** At least. */
        public static Range from(double from) {
            return new Range(OptionalDouble.of(from), OptionalDouble.empty());
        }

        /** At most. */
        public static Range upTo(double to) {
            return new Range(OptionalDouble.empty(), OptionalDouble.of(to));
        }
    }

    /** A period of days, ends included; an empty end is open. */
    record Period(Optional<LocalDate> from, Optional<LocalDate> to) implements Fact {}

    /**
     * Where something is, or where somebody is and how far they would go.
     *
     * @param points one or more points: any of them counts
     * @param radiusKilometres how far; empty for an offer, or where a person would go anywhere
     * @param anywhere whether the place does not matter, such as remote work
     * @param name what people call it; not matched
     */
    record Place(List<GeoPoint> points, OptionalDouble radiusKilometres, boolean anywhere, String name)
            implements Fact {
        public Place {
            points = List.copyOf(points);
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements Fact {}

    /** Words; never matched. */
    record Words(String text) implements Fact {}
}
