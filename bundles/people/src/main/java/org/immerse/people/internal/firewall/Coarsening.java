package org.immerse.people.internal.firewall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.immerse.api.fact.Fact;

/**
 * Makes facts coarse, so that they say what a task needs and no more. Never says more than the person did: levels and years
 * only go down, ranges only get wider.
 *
 * <p>A place becomes its region and its radius full tens; a day its month; a number the ten it lies in; a level the lower of
 * its pair (1-2, 3-4, ...: A1 for A1 and A2); a concept the one above it. What has nothing coarser (words, yes or no, concepts
 * nobody knows) is not shown at all.
 */
final class Coarsening {
    private static final double TEN = 10;
    private static final double[] STEPS = {50, 20, 10, 5, 2, 1};

    private final CoarsePlaces places;
    private final Function<String, List<String>> above;

    /**
     * A coarsening.
     *
     * @param above the concepts right above one: itself where it is at the top, none where it is unknown
     */
    Coarsening(CoarsePlaces places, Function<String, List<String>> above) {
        this.places = places;
        this.above = above;
    }

    /** The coarse fact; empty where there is none. */
    Optional<Fact> of(Fact fact) {
        return switch (fact) {
            case Fact.Place place -> Optional.of(place(place));
            case Fact.Period period -> Optional.of(months(period));
            case Fact.Range range -> Optional.of(tens(range));
            case Fact.Levels levels -> Optional.of(pairs(levels));
            case Fact.Concepts concepts -> broader(concepts);
            case Fact.Flag flag -> Optional.empty();
            case Fact.Words words -> Optional.empty();
        };
    }

    private Fact place(Fact.Place place) {
        CoarsePlaces.Coarse coarse = places.of(place.points());
        OptionalDouble radius = place.radiusKilometres().isPresent()
                ? OptionalDouble.of(up(place.radiusKilometres().getAsDouble()))
                : OptionalDouble.empty();
        return new Fact.Place(coarse.points(), radius, place.anywhere(), coarse.name());
    }

    private static Fact months(Fact.Period period) {
        return new Fact.Period(
                period.from().map(day -> day.withDayOfMonth(1)),
                period.to().map(day -> day.withDayOfMonth(day.lengthOfMonth())));
    }

    private static Fact tens(Fact.Range range) {
        return new Fact.Range(
                range.from().isPresent() ? OptionalDouble.of(down(range.from().getAsDouble())) : OptionalDouble.empty(),
                range.to().isPresent() ? OptionalDouble.of(up(range.to().getAsDouble())) : OptionalDouble.empty());
    }

    private static Fact pairs(Fact.Levels levels) {
        Map<String, Integer> ranks = new TreeMap<>();
        levels.ranks().forEach((subject, rank) -> ranks.put(subject, rank < 1 ? rank : rank - (rank + 1) % 2));
        return new Fact.Levels(ranks);
    }

    private Optional<Fact> broader(Fact.Concepts concepts) {
        Map<String, Double> weights = new TreeMap<>();
        concepts.weights()
                .forEach((iri, weight) ->
                        above.apply(iri).forEach(upper -> weights.merge(upper, round(weight), Math::max)));
        return weights.isEmpty() ? Optional.empty() : Optional.of(new Fact.Concepts(weights));
    }

    /** Down to 1, 2, 5, 10, 20, 50; what is below 1 stays. */
    private static double round(double weight) {
        for (double step : STEPS) {
            if (weight >= step) {
                return step;
            }
        }
        return weight;
    }

    private static double down(double number) {
        return Math.floor(number / TEN) * TEN;
    }

    private static double up(double number) {
        return Math.ceil(number / TEN) * TEN;
    }
}
