package org.immerse.matching.internal.reason;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.OnePair;
import org.immerse.matching.internal.criterion.Ask;
import org.immerse.matching.internal.criterion.DistanceColumn;
import org.immerse.matching.internal.criterion.OverlapAsk;
import org.immerse.matching.internal.criterion.SharingAsk;

/** The arguments of a reason's sentence, for each kind of criterion; only for outcomes that are known. */
final class Arguments {
    private final Names names;
    private final Concepts concepts;

    Arguments(Names names, Concepts concepts) {
        this.names = names;
        this.concepts = concepts;
    }

    /** Adds the arguments, in the order the documentation of this bundle gives. */
    void add(List<Object> to, Criterion criterion, Ask ask, int slot, Facts need, Facts offer, double score) {
        switch (criterion) {
            case Criterion.ConceptOverlap overlap -> overlap(to, ask, slot);
            case Criterion.ConceptNearness nearness -> to.addAll(nearness(nearness, need, offer));
            case Criterion.LevelAtLeast level -> to.addAll(levels(level, need, offer));
            case Criterion.RangeCovers range -> to.addAll(ranges(range, need, offer));
            case Criterion.DatesOverlap dates -> to.addAll(dates(dates, need, offer));
            case Criterion.DistanceWithin distance -> to.addAll(distance(distance, need, offer));
            case Criterion.FlagRequired flag -> {}
            case Criterion.Interest interest -> interest(to, ask, slot, score);
            case Criterion.Custom custom -> to.add((int) Math.round(score * 100));
        }
    }

    private void overlap(List<Object> to, Ask ask, int slot) {
        if (!(ask instanceof OverlapAsk overlap)) {
            throw new IllegalStateException("the outcome is not known");
        }
        OverlapAsk.Told told = overlap.told(slot);
        to.add(told.there().size());
        to.add(told.there().size() + told.missing().size());
        to.add(names.list(told.there()));
        to.add(names.list(told.missing()));
        to.add(names.list(told.others(), told.other()));
    }

    private void interest(List<Object> to, Ask ask, int slot, double score) {
        List<String> shared = ask instanceof SharingAsk sharing ? sharing.shared(slot) : List.of();
        to.add((int) Math.round(score * 100));
        to.add(names.list(shared));
    }

    private List<Object> nearness(Criterion.ConceptNearness criterion, Facts need, Facts offer) {
        List<String> asked = byWeight(weights(criterion, need, offer, true));
        List<String> other = byWeight(weights(criterion, need, offer, false));
        Optional<Pair> nearest = asked.stream()
                .flatMap(one -> other.stream().map(two -> new Pair(one, two, steps(one, two))))
                .filter(pair -> pair.steps <= criterion.steps())
                .min(Comparator.comparingInt(Pair::steps));
        return nearest.<List<Object>>map(pair -> List.of(names.of(pair.asked), names.of(pair.other), pair.steps))
                .orElseGet(() -> List.of(names.list(asked), names.list(other), 0));
    }

    /** An asked concept, another, and the steps up from the first to what stands above both. */
    private record Pair(String asked, String other, int steps) {}

    private int steps(String asked, String other) {
        if (asked.equals(other)) {
            return 0;
        }
        Map<String, Integer> above = concepts.ancestors(other);
        return concepts.ancestors(asked).entrySet().stream()
                .filter(entry -> above.containsKey(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Object> levels(Criterion.LevelAtLeast criterion, Facts need, Facts offer) {
        Map<String, Integer> asked = asked(criterion, need, offer, Fact.Levels.class)
                .map(Fact.Levels::ranks)
                .orElse(Map.of());
        Map<String, Integer> other = other(criterion, need, offer, Fact.Levels.class)
                .map(Fact.Levels::ranks)
                .orElse(Map.of());
        Map<String, Integer> reached = new TreeMap<>();
        Map<String, Integer> missing = new TreeMap<>();
        Map<String, Integer> own = new TreeMap<>();
        asked.forEach((subject, rank) -> {
            boolean enough = other.getOrDefault(subject, 0) >= rank;
            (enough ? reached : missing).put(subject, rank);
            if (!enough && other.containsKey(subject)) {
                own.put(subject, other.get(subject));
            }
        });
        String field = criterion.needField();
        return List.of(
                reached.size(),
                asked.size(),
                names.levels(reached, field),
                names.levels(missing, field),
                names.levels(own, field),
                own.size());
    }

    private static List<Object> ranges(Criterion.RangeCovers criterion, Facts need, Facts offer) {
        return List.of(
                Spans.words(asked(criterion, need, offer, Fact.Range.class).orElse(Spans.ANY_NUMBER)),
                Spans.words(other(criterion, need, offer, Fact.Range.class).orElse(Spans.ANY_NUMBER)));
    }

    private static List<Object> dates(Criterion.DatesOverlap criterion, Facts need, Facts offer) {
        return List.of(
                Spans.words(asked(criterion, need, offer, Fact.Period.class).orElse(Spans.ANY_DAY)),
                Spans.words(other(criterion, need, offer, Fact.Period.class).orElse(Spans.ANY_DAY)));
    }

    private static List<Object> distance(Criterion.DistanceWithin criterion, Facts need, Facts offer) {
        Optional<Fact.Place> home = need.get(criterion.needField(), Fact.Place.class);
        Optional<Fact.Place> place = offer.get(criterion.offerField(), Fact.Place.class);
        double kilometres = home.flatMap(from -> place.flatMap(to -> DistanceColumn.kilometres(from, to)))
                .orElse(0.0);
        double radius = home.map(from -> DistanceColumn.radius(criterion, from)).orElse(0.0);
        return List.of(
                Math.max(1, Math.round(kilometres)),
                Math.round(radius),
                place.map(Fact.Place::name).orElse(""));
    }

    private static Map<String, Double> weights(OnePair criterion, Facts need, Facts offer, boolean ofAsker) {
        return (ofAsker
                        ? asked(criterion, need, offer, Fact.Concepts.class)
                        : other(criterion, need, offer, Fact.Concepts.class))
                .map(Fact.Concepts::weights)
                .orElse(Map.of());
    }

    private static List<String> byWeight(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <F extends Fact> Optional<F> asked(OnePair criterion, Facts need, Facts offer, Class<F> shape) {
        return criterion.direction() == Direction.NEED_TO_OFFER
                ? need.get(criterion.needField(), shape)
                : offer.get(criterion.offerField(), shape);
    }

    private static <F extends Fact> Optional<F> other(OnePair criterion, Facts need, Facts offer, Class<F> shape) {
        return criterion.direction() == Direction.NEED_TO_OFFER
                ? offer.get(criterion.offerField(), shape)
                : need.get(criterion.needField(), shape);
    }
}
