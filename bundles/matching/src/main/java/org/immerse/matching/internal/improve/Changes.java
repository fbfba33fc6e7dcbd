package org.immerse.matching.internal.improve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.OnePair;
import org.immerse.matching.internal.criterion.DistanceColumn;
import org.immerse.matching.internal.reason.Names;
import org.immerse.matching.internal.reason.Spans;

/**
 * The single changes of a need worth trying for one criterion of one offer. Only the need changes: what the offer does not say
 * or lacks is not the person's to mend.
 */
final class Changes {
    /** A wider radius is only proposed up to this, or twice what the person said. */
    private static final double FARTHEST_KILOMETRES = 50;

    private final Names names;

    Changes(Names names) {
        this.names = names;
    }

    /** Changes to try; some may bring nothing. */
    Stream<Change> of(Criterion criterion, Facts need, Facts offer) {
        return switch (criterion) {
            case Criterion.ConceptOverlap overlap -> concepts(overlap, need, offer);
            case Criterion.ConceptNearness nearness -> concepts(nearness, need, offer);
            case Criterion.LevelAtLeast level -> levels(level, need, offer);
            case Criterion.RangeCovers range -> ranges(range, need, offer);
            case Criterion.DatesOverlap dates -> dates(dates, need, offer);
            case Criterion.DistanceWithin distance -> distance(distance, need, offer);
            case Criterion.FlagRequired flag -> flag(flag, need, offer);
            case Criterion.Interest interest -> Stream.empty();
            case Criterion.Custom custom -> Stream.empty();
        };
    }

    private static <F extends Fact> Optional<F> own(OnePair criterion, Facts need, Class<F> shape) {
        return need.get(criterion.needField(), shape);
    }

    private static boolean needAsks(Criterion criterion) {
        return criterion.direction() == Direction.NEED_TO_OFFER;
    }

    /** To gain what the offer asks for; to accept what it is; to no longer ask for what it lacks. */
    private Stream<Change> concepts(OnePair criterion, Facts need, Facts offer) {
        Optional<Fact.Concepts> theirs = offer.get(criterion.offerField(), Fact.Concepts.class);
        Optional<Fact.Concepts> ours = own(criterion, need, Fact.Concepts.class);
        if (theirs.isEmpty()) {
            return Stream.empty();
        }
        if (ours.isEmpty()) {
            return needAsks(criterion) ? Stream.empty() : Stream.of(Change.of("answer", theirs.get()));
        }
        String kind = needAsks(criterion) ? "accept" : "gain";
        Stream<Change> more = new TreeSet<>(theirs.get().iris())
                .stream()
                        .filter(iri -> !ours.get().iris().contains(iri))
                        .map(iri -> Change.of(kind, with(ours.get(), iri), names.of(iri)));
        return needAsks(criterion) && criterion instanceof Criterion.ConceptOverlap
                ? Stream.concat(more, dropped(ours.get(), theirs.get()))
                : more;
    }

    private Stream<Change> dropped(Fact.Concepts ours, Fact.Concepts theirs) {
        return new TreeSet<>(ours.iris())
                .stream()
                        .filter(iri ->
                                !theirs.iris().contains(iri) && ours.iris().size() > 1)
                        .map(iri -> Change.of("drop", without(ours, iri), names.of(iri)));
    }

    /** A new concept weighs as much as the heaviest there is, so that it counts in full. */
    private static Fact.Concepts with(Fact.Concepts concepts, String iri) {
        Map<String, Double> more = new TreeMap<>(concepts.weights());
        more.put(
                iri,
                more.values().stream().mapToDouble(Double::doubleValue).max().orElse(1));
        return new Fact.Concepts(more);
    }

    private static Fact.Concepts without(Fact.Concepts concepts, String iri) {
        Map<String, Double> fewer = new TreeMap<>(concepts.weights());
        fewer.remove(iri);
        return new Fact.Concepts(fewer);
    }

    /** To reach the next level or the one asked for; to ask for no more than there is. */
    private Stream<Change> levels(Criterion.LevelAtLeast criterion, Facts need, Facts offer) {
        Optional<Fact.Levels> theirs = offer.get(criterion.offerField(), Fact.Levels.class);
        Optional<Fact.Levels> ours = own(criterion, need, Fact.Levels.class);
        if (theirs.isEmpty()) {
            return Stream.empty();
        }
        if (ours.isEmpty()) {
            return needAsks(criterion) ? Stream.empty() : Stream.of(Change.of("answer", theirs.get()));
        }
        Map<String, Integer> asked =
                needAsks(criterion) ? ours.get().ranks() : theirs.get().ranks();
        Map<String, Integer> other =
                needAsks(criterion) ? theirs.get().ranks() : ours.get().ranks();
        return new TreeMap<>(asked)
                .entrySet().stream()
                        .filter(entry -> other.getOrDefault(entry.getKey(), 0) < entry.getValue())
                        .flatMap(entry -> steps(
                                criterion,
                                ours.get(),
                                entry.getKey(),
                                other.getOrDefault(entry.getKey(), 0),
                                entry.getValue()));
    }

    private Stream<Change> steps(
            Criterion.LevelAtLeast criterion, Fact.Levels ours, String subject, int reached, int asked) {
        if (needAsks(criterion)) {
            return Stream.of(level("accept-level", criterion, ours, subject, reached));
        }
        Stream<Change> next = asked > reached + 1
                ? Stream.of(level("next-level", criterion, ours, subject, reached + 1))
                : Stream.empty();
        return Stream.concat(next, Stream.of(level("level", criterion, ours, subject, asked)));
    }

    private Change level(String kind, Criterion.LevelAtLeast criterion, Fact.Levels ours, String subject, int rank) {
        Map<String, Integer> ranks = new TreeMap<>(ours.ranks());
        ranks.put(subject, rank);
        Object which = names.levels(Map.of(subject, rank), criterion.needField());
        return Change.of(kind, new Fact.Levels(ranks), which);
    }

    /** To move the nearer end of one's range to where the offer's begins. */
    private Stream<Change> ranges(Criterion.RangeCovers criterion, Facts need, Facts offer) {
        Optional<Fact.Range> theirs = offer.get(criterion.offerField(), Fact.Range.class);
        Optional<Fact.Range> ours = own(criterion, need, Fact.Range.class);
        if (theirs.isEmpty()) {
            return Stream.empty();
        }
        if (ours.isEmpty()) {
            return needAsks(criterion) ? Stream.empty() : Stream.of(Change.of("answer", theirs.get()));
        }
        Fact.Range wider = stretched(ours.get(), theirs.get());
        String kind = needAsks(criterion) ? "accept-range" : "range";
        return wider.equals(ours.get()) ? Stream.empty() : Stream.of(Change.of(kind, wider, Spans.words(wider)));
    }

    private static Fact.Range stretched(Fact.Range ours, Fact.Range theirs) {
        double from = ours.from().orElse(Double.NEGATIVE_INFINITY);
        double to = ours.to().orElse(Double.POSITIVE_INFINITY);
        OptionalDouble low = theirs.to().isPresent() && theirs.to().getAsDouble() < from ? theirs.to() : ours.from();
        OptionalDouble high = theirs.from().isPresent() && theirs.from().getAsDouble() > to ? theirs.from() : ours.to();
        return new Fact.Range(low, high);
    }

    /** To be free a day earlier or later. */
    private static Stream<Change> dates(Criterion.DatesOverlap criterion, Facts need, Facts offer) {
        Optional<Fact.Period> theirs = offer.get(criterion.offerField(), Fact.Period.class);
        Optional<Fact.Period> ours = own(criterion, need, Fact.Period.class);
        if (theirs.isEmpty()) {
            return Stream.empty();
        }
        if (ours.isEmpty()) {
            return needAsks(criterion) ? Stream.empty() : Stream.of(Change.of("answer", theirs.get()));
        }
        Optional<LocalDate> earlier = theirs.get()
                .to()
                .filter(day -> ours.get().from().filter(day::isBefore).isPresent());
        Optional<LocalDate> later = theirs.get()
                .from()
                .filter(day -> ours.get().to().filter(day::isAfter).isPresent());
        return Stream.concat(
                earlier.stream()
                        .map(day -> Change.of(
                                "day",
                                new Fact.Period(Optional.of(day), ours.get().to()),
                                day)),
                later.stream()
                        .map(day -> Change.of("day", new Fact.Period(ours.get().from(), Optional.of(day)), day)));
    }

    /** To travel farther: to the next five kilometres that reach the offer, within reason. */
    private static Stream<Change> distance(Criterion.DistanceWithin criterion, Facts need, Facts offer) {
        Optional<Fact.Place> home = own(criterion, need, Fact.Place.class);
        Optional<Fact.Place> place = offer.get(criterion.offerField(), Fact.Place.class);
        if (home.isEmpty() || place.isEmpty()) {
            return Stream.empty();
        }
        double radius = DistanceColumn.radius(criterion, home.get());
        return DistanceColumn.kilometres(home.get(), place.get())
                .filter(kilometres -> kilometres > radius)
                .map(kilometres -> Math.ceil(kilometres / 5) * 5)
                .filter(wider -> wider <= Math.max(FARTHEST_KILOMETRES, 2 * radius))
                .map(wider -> Change.of("radius", within(home.get(), wider), Math.round(wider)))
                .stream();
    }

    private static Fact.Place within(Fact.Place home, double kilometres) {
        return new Fact.Place(home.points(), OptionalDouble.of(kilometres), home.anywhere(), home.name());
    }

    /** To be able to say yes; to no longer ask for it. */
    private static Stream<Change> flag(Criterion.FlagRequired criterion, Facts need, Facts offer) {
        Optional<Fact.Flag> ours = own(criterion, need, Fact.Flag.class);
        boolean offerSaysYes = offer.get(criterion.offerField(), Fact.Flag.class)
                .map(Fact.Flag::value)
                .orElse(false);
        if (needAsks(criterion)) {
            return ours.isPresent() ? Stream.of(Change.of("drop-flag", new Fact.Flag(false))) : Stream.empty();
        }
        if (!offerSaysYes) {
            return Stream.empty();
        }
        return Stream.of(Change.of(ours.isPresent() ? "yes" : "answer", new Fact.Flag(true)));
    }
}
