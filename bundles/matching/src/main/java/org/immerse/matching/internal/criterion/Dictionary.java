package org.immerse.matching.internal.criterion;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Small numbers for the IRIs that offers and taxonomies use. Needs only look up, so that what somebody sends can not fill the
 * memory. Numbers differ between runs and are never used for an order. Thread-safe.
 */
public final class Dictionary {
    /** The number of what no offer uses. */
    static final int ABSENT = -1;

    private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The number of this IRI, given now where it has none. */
    int intern(String iri) {
        Integer known = numbers.get(iri);
        return known != null ? known : numbers.computeIfAbsent(iri, key -> next.getAndIncrement());
    }

    /** The number of this IRI, or {@link #ABSENT}. */
    int find(String iri) {
        return numbers.getOrDefault(iri, ABSENT);
    }
}
