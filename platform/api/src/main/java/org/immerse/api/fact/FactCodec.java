package org.immerse.api.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.value.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Facts as plain maps, lists, strings, numbers and booleans, the shape JSON has: for storage and for REST.
 *
 * <pre>
 * {"skills":    {"concepts": {"http://...": 1, "http://...": 0.5}},
 *  "languages": {"levels": {"urn:immerse:language:es": 3}},
 *  "education": {"level": 4},
 *  "pay":       {"from": 1200, "to": 1500},
 *  "available": {"since": "2026-12-01", "until": "2027-03-31"},
 *  "place":     {"lat": 40.4168, "lon": -3.7038, "radius": 30, "name": "Madrid"},
 *  "remote":    {"anywhere": true},
 *  "car":       {"flag": true},
 *  "letter":    {"words": "..."}}
 * </pre>
 *
 * A place with several points, or none, has {@code "points": [[lat, lon], ...]} instead of {@code lat} and {@code lon}; a range
 * open at both ends is {@code {"open": true}}. Nothing is lost: {@code decode(encode(facts))} equals {@code facts}.
 */
public final class FactCodec {
    private FactCodec() {}

    /** Facts to plain values, in alphabetical order of the fields. */
    public static Map<String, Object> encode(Facts facts) {
        Map<String, Object> out = new LinkedHashMap<>();
        facts.byField().forEach((field, fact) -> out.put(field, encode(fact)));
        return out;
    }

    /** One fact to plain values. */
    public static Map<String, Object> encode(Fact fact) {
        Map<String, Object> out = new LinkedHashMap<>();
        switch (fact) {
            case Fact.Concepts concepts -> out.put("concepts", new TreeMap<>(concepts.weights()));
            case Fact.Levels levels -> {
                Integer alone = levels.ranks().get(Fact.Levels.SELF);
                if (alone != null && levels.ranks().size() == 1) {
                    out.put("level", alone);
                } else {
                    out.put("levels", new TreeMap<>(levels.ranks()));
                }
            }
            case Fact.Range range -> {
                range.from().ifPresent(from -> out.put("from", from));
                range.to().ifPresent(to -> out.put("to", to));
                if (out.isEmpty()) {
                    out.put("open", true);
                }
            }
            case Fact.Period period -> {
                out.put("since", period.from().map(LocalDate::toString).orElse(""));
                out.put("until", period.to().map(LocalDate::toString).orElse(""));
            }
            case Fact.Place place -> encodePlace(place, out);
            case Fact.Flag flag -> out.put("flag", flag.value());
            case Fact.Words words -> out.put("words", words.text());
        }
        return out;
    }

    private static void encodePlace(Fact.Place place, Map<String, Object> out) {
        if (place.points().size() == 1) {
            out.put("lat", place.points().getFirst().latitude());
            out.put("lon", place.points().getFirst().longitude());
        } else if (!place.points().isEmpty() || !place.anywhere()) {
            out.put(
                    "points",
                    place.points().stream()
                            .map(point -> List.of(point.latitude(), point.longitude()))
                            .toList());
        }
        place.radiusKilometres().ifPresent(radius -> out.put("radius", radius));
        out.put("anywhere", place.anywhere());
        if (!place.name().isEmpty()) {
            out.put("name", place.name());
        }
    }

    /**
     * Plain values to facts.
     *
     * @throws ProblemException of kind INVALID, naming the field, where a value has none of the shapes
     */
    public static Facts decode(Map<String, ?> plain) {
        Map<String, Fact> facts = new TreeMap<>();
        List<ProblemException.FieldProblem> problems = new ArrayList<>();
        plain.forEach((field, value) -> {
            try {
                facts.put(field, decodeOne(value));
            } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
                problems.add(new ProblemException.FieldProblem(field, Text.of("platform.fact.unreadable", field)));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, problems.getFirst().text(), problems);
        }
        return new Facts(facts);
    }

    private static Fact decodeOne(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not an object");
        }
        if (map.get("concepts") instanceof Map<?, ?> concepts) {
            Map<String, Double> weights = new TreeMap<>();
            concepts.forEach((iri, weight) -> weights.put((String) iri, ((Number) weight).doubleValue()));
            return new Fact.Concepts(weights);
        }
        if (map.get("concepts") instanceof List<?> concepts) {
            return Fact.Concepts.of(concepts.stream().map(String.class::cast).toArray(String[]::new));
        }
        if (map.get("levels") instanceof Map<?, ?> levels) {
            Map<String, Integer> ranks = new TreeMap<>();
            levels.forEach((subject, rank) -> ranks.put((String) subject, ((Number) rank).intValue()));
            return new Fact.Levels(ranks);
        }
        if (map.get("level") instanceof Number level) {
            return Fact.Levels.of(level.intValue());
        }
        if (map.get("flag") instanceof Boolean flag) {
            return new Fact.Flag(flag);
        }
        if (map.get("words") instanceof String words) {
            return new Fact.Words(words);
        }
        if (map.containsKey("since") || map.containsKey("until")) {
            return new Fact.Period(day(map.get("since")), day(map.get("until")));
        }
        if (map.containsKey("from") || map.containsKey("to") || Boolean.TRUE.equals(map.get("open"))) {
            return new Fact.Range(number(map.get("from")), number(map.get("to")));
        }
        return decodePlace(map);
    }

    private static Fact decodePlace(Map<?, ?> map) {
        List<GeoPoint> points = new ArrayList<>();
        if (map.get("lat") instanceof Number lat && map.get("lon") instanceof Number lon) {
            points.add(new GeoPoint(lat.doubleValue(), lon.doubleValue()));
        }
        if (map.get("points") instanceof List<?> list) {
            for (Object point : list) {
                List<?> pair = (List<?>) point;
                points.add(new GeoPoint(((Number) pair.get(0)).doubleValue(), ((Number) pair.get(1)).doubleValue()));
            }
        }
        boolean anywhere = Boolean.TRUE.equals(map.get("anywhere"));
        if (points.isEmpty() && !anywhere && !map.containsKey("points")) {
            throw new IllegalArgumentException("none of the shapes");
        }
        String name = map.get("name") instanceof String words ? words : "";
        return new Fact.Place(points, number(map.get("radius")), anywhere, name);
    }

    private static OptionalDouble number(@Nullable Object value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(((Number) value).doubleValue());
    }

    private static Optional<LocalDate> day(@Nullable Object value) {
        return value == null || "".equals(value) ? Optional.empty() : Optional.of(LocalDate.parse((String) value));
    }
}
