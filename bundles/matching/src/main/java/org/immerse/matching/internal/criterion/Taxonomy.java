package org.immerse.matching.internal.criterion;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.immerse.api.knowledge.Concepts;
import org.immerse.matching.internal.store.Dictionary;

/** What stands above concepts, as of one version of the taxonomies. Remembers only concepts the taxonomies know. Thread-safe. */
public final class Taxonomy {
    /**
     * A concept and what stands above it, nearest first.
     *
     * @param ids their numbers; {@link Dictionary#ABSENT} where no offer uses it
     * @param steps steps up to each
     */
    record Line(int[] ids, int[] steps) {}

    private final Concepts concepts;
    private final Dictionary dictionary;
    private final long version;
    private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

    /** The taxonomies as they are now. */
    public Taxonomy(Concepts concepts, Dictionary dictionary) {
        this.concepts = concepts;
        this.dictionary = dictionary;
        this.version = concepts.version();
    }

    /** Whether the taxonomies have not changed since. */
    public boolean isCurrent() {
        return concepts.version() == version;
    }

    /** The line of an offer's concept. */
    Line ofOffer(String iri) {
        return of(iri, dictionary.intern(iri));
    }

    /** The line of a need's concept. */
    Line ofNeed(String iri) {
        return of(iri, dictionary.find(iri));
    }

    private Line of(String iri, int number) {
        Line known = lines.get(iri);
        if (known != null) {
            return known;
        }
        Map<String, Integer> above = concepts.ancestors(iri);
        if (above.isEmpty()) {
            return new Line(new int[] {number}, new int[] {0});
        }
        return lines.computeIfAbsent(iri, key -> line(above));
    }

    private Line line(Map<String, Integer> above) {
        List<Map.Entry<String, Integer>> nearestFirst = above.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Line(
                nearestFirst.stream()
                        .map(Map.Entry::getKey)
                        .mapToInt(dictionary::intern)
                        .toArray(),
                nearestFirst.stream().mapToInt(Map.Entry::getValue).toArray());
    }
}
