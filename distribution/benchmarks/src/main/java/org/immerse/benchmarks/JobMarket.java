package org.immerse.benchmarks;

import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;

/**
 * Offers and people from a seed. An offer asks for 5 to 12 skills out of 13,900, drawn by Zipf's law with exponent 1, is in one
 * of 52 provinces, and asks for one of 4 languages; a person has 8 to 20 skills drawn in the same way, each worth 1 to 5, lives
 * in a province, and speaks 1 to 3 of the languages. Provinces and languages are drawn evenly.
 */
final class JobMarket {
    static final String ID = "job-market";
    private static final int SKILLS = 13_900;
    private static final int PROVINCES = 52;
    private static final int LANGUAGES = 4;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;
    private final double[] cumulative = new double[SKILLS];

    JobMarket(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < SKILLS; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
    }

    /** The next offers. */
    List<Offer> offers(int count) {
        return Stream.generate(this::offer).limit(count).toList();
    }

    /** The next people. */
    List<Need> people(int count) {
        return Stream.generate(() -> new Need(id(), person())).limit(count).toList();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Skills count; the province and the language are musts. */
    static MatchingModel model() {
        return new MatchingModel() {
            @Override
            public String id() {
                return ID;
            }

            @Override
            public List<Criterion> criteria() {
                return List.of(
                        new Criterion.ConceptOverlap("skills", "skills", "skills", SHOULD, 1, NEED_TO_OFFER),
                        new Criterion.ConceptOverlap("province", "province", "province", MUST, 0, NEED_TO_OFFER),
                        new Criterion.ConceptOverlap("language", "languages", "language", MUST, 0, OFFER_TO_NEED));
            }
        };
    }

    /** The next offer. */
    Offer offer() {
        return offer(id());
    }

    /** The next offer, with this id. */
    Offer offer(String id) {
        Map<String, Double> skills = new TreeMap<>();
        int count = 5 + random.nextInt(8);
        while (skills.size() < count) {
            skills.put(skill(), 1.0);
        }
        return new Offer(
                id,
                START.plusSeconds(random.nextInt(300 * 24 * 3600)),
                Facts.NONE
                        .with("skills", new Fact.Concepts(skills))
                        .with("province", Fact.Concepts.of(province()))
                        .with("language", Fact.Concepts.of(language())));
    }

    /** What the next person tells. */
    Facts person() {
        Map<String, Double> skills = new TreeMap<>();
        int count = 8 + random.nextInt(13);
        while (skills.size() < count) {
            skills.putIfAbsent(skill(), 1.0 + random.nextInt(5));
        }
        Map<String, Double> languages = new TreeMap<>();
        int spoken = 1 + random.nextInt(3);
        while (languages.size() < spoken) {
            languages.put(language(), 1.0);
        }
        return Facts.NONE
                .with("skills", new Fact.Concepts(skills))
                .with("province", Fact.Concepts.of(province()))
                .with("languages", new Fact.Concepts(languages));
    }

    private String skill() {
        double drawn = random.nextDouble() * cumulative[SKILLS - 1];
        int low = 0;
        int high = SKILLS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < drawn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return "http://data.europa.eu/esco/skill/%08x-%04x".formatted(low * 0x9E3779B1, low);
    }

    private String province() {
        return "urn:immerse:province:es-" + random.nextInt(PROVINCES);
    }

    private String language() {
        return "urn:immerse:language:" + random.nextInt(LANGUAGES);
    }

    static Map<String, Double> concepts(Facts facts, String field) {
        return facts.get(field, Fact.Concepts.class).map(Fact.Concepts::weights).orElse(Map.of());
    }
}
