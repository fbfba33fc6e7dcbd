package org.immerse.matching.internal;

import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.value.GeoPoint;

/** Random models, needs and offers from a seed: small worlds where ties, gaps and edges are frequent. */
public final class Worlds {
    private static final List<String> OCCUPATIONS =
            List.of("service", "cooks", "waiters", "grill-cook", "pastry-cook", "welder", "no-such");
    private static final List<String> SKILLS = List.of("cutting", "grilling", "hygiene", "lifting");
    private static final List<String> LANGUAGES = List.of("es", "de", "fr");
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private final Random random;

    /** The world of a seed. */
    public Worlds(long seed) {
        random = new Random(seed);
    }

    /** A model with some of all kinds of criteria. */
    public Model model() {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : all()) {
            if (random.nextInt(3) > 0) {
                criteria.add(criterion);
            }
        }
        if (criteria.isEmpty()) {
            criteria.add(all().getFirst());
        }
        Model model = Model.of(criteria.toArray(Criterion[]::new));
        return random.nextBoolean() ? model : model.bothWays();
    }

    private List<Criterion> all() {
        return List.of(
                new Criterion.ConceptOverlap("skills", "skills", "skills", mode(), weight(), OFFER_TO_NEED),
                new Criterion.ConceptOverlap("contract", "wishes", "skills", mode(), weight(), NEED_TO_OFFER),
                new Criterion.ConceptNearness("work", "done", "work", mode(), weight(), OFFER_TO_NEED, steps()),
                new Criterion.ConceptNearness("wish", "wished", "work", mode(), weight(), NEED_TO_OFFER, steps()),
                new Criterion.LevelAtLeast("languages", "languages", "languages", mode(), weight(), OFFER_TO_NEED),
                new Criterion.LevelAtLeast("school", "school", "school", mode(), weight(), direction()),
                new Criterion.RangeCovers("pay", "pay", "pay", mode(), weight(), direction(), random.nextInt(3) * 0.3),
                new Criterion.DatesOverlap("dates", "dates", "dates", mode(), weight(), direction()),
                new Criterion.DistanceWithin("distance", "place", "place", mode(), weight(), 30),
                new Criterion.FlagRequired("car", "car", "car", mode(), weight(), direction()),
                new Criterion.Custom(
                        "same-size",
                        List.of("skills"),
                        List.of("skills"),
                        SHOULD,
                        weight(),
                        direction(),
                        (need, offer) -> need.equals(offer) ? OptionalDouble.of(1) : OptionalDouble.of(0.1)),
                new Criterion.Interest("liked", "liked", List.of("skills", "work"), weight()));
    }

    private Mode mode() {
        return random.nextInt(4) == 0 ? MUST : SHOULD;
    }

    private double weight() {
        return 1 + random.nextInt(9);
    }

    private int steps() {
        return 1 + random.nextInt(4);
    }

    private Direction direction() {
        return random.nextBoolean() ? NEED_TO_OFFER : OFFER_TO_NEED;
    }

    /** A need with some of the facts. */
    public Need need() {
        Map<String, Fact> facts = new TreeMap<>();
        sometimes(facts, "skills", () -> concepts(SKILLS));
        sometimes(facts, "wishes", () -> concepts(SKILLS));
        sometimes(facts, "done", () -> concepts(OCCUPATIONS));
        sometimes(facts, "wished", () -> concepts(OCCUPATIONS));
        sometimes(facts, "liked", () -> concepts(SKILLS));
        common(facts);
        facts.put("gender", Fact.Concepts.of(random.nextBoolean() ? "one" : "other"));
        return new Need("person", new Facts(facts));
    }

    /** Offers with ids from 0. */
    public List<Offer> offers(int count) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offers.add(offer("offer-" + i));
        }
        return offers;
    }

    /** An offer with this id and some of the facts. */
    public Offer offer(String id) {
        Map<String, Fact> facts = new TreeMap<>();
        sometimes(facts, "skills", () -> concepts(SKILLS));
        sometimes(facts, "work", () -> concepts(OCCUPATIONS));
        common(facts);
        return new Offer(id, START.plusSeconds(random.nextInt(3)), new Facts(facts));
    }

    private void common(Map<String, Fact> facts) {
        sometimes(facts, "languages", this::languages);
        sometimes(facts, "school", () -> Fact.Levels.of(random.nextInt(4)));
        sometimes(facts, "pay", this::range);
        sometimes(facts, "dates", this::period);
        sometimes(facts, "place", this::place);
        sometimes(facts, "car", () -> new Fact.Flag(random.nextBoolean()));
    }

    private void sometimes(Map<String, Fact> facts, String field, Supplier<Fact> fact) {
        if (random.nextInt(4) > 0) {
            facts.put(field, fact.get());
        }
    }

    private Fact concepts(List<String> from) {
        Map<String, Double> weights = new TreeMap<>();
        for (String iri : from) {
            if (random.nextBoolean()) {
                weights.put(iri, random.nextBoolean() ? 1 : 0.5);
            }
        }
        return new Fact.Concepts(weights);
    }

    private Fact languages() {
        Map<String, Integer> ranks = new TreeMap<>();
        for (String language : LANGUAGES) {
            if (random.nextBoolean()) {
                ranks.put(language, random.nextInt(5));
            }
        }
        return new Fact.Levels(ranks);
    }

    private Fact range() {
        OptionalDouble from =
                random.nextInt(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(12) * 100);
        OptionalDouble to = random.nextInt(3) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(from.orElse(0) + random.nextInt(4) * 100);
        return new Fact.Range(from, to);
    }

    private Fact period() {
        LocalDate day = LocalDate.parse("2027-01-01").plusDays(random.nextInt(20));
        return new Fact.Period(
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day.plusDays(random.nextInt(5))));
    }

    private Fact place() {
        GeoPoint point = new GeoPoint(40 + random.nextInt(6) * 0.1, -3.7);
        boolean anywhere = random.nextInt(6) == 0;
        OptionalDouble radius =
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(5 + random.nextInt(40));
        return new Fact.Place(anywhere ? List.of() : List.of(point), radius, anywhere, "");
    }
}
