package org.immerse.matching.internal.store;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Small numbers for the IRIs that offers and taxonomies use. Needs only look up, so that what somebody sends can not fill the
 * memory. Numbers differ between runs and are never used for an order. Thread-safe.
 */
public final class Dictionary {
    /** The number of what no offer uses. */
    public static final int ABSENT = -1;

    private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] iris = new String[64];
    private int size;

    /** The number of this IRI, given now where it has none. */
    public int intern(String iri) {
        Integer known = numbers.get(iri);
        return known != null ? known : add(iri);
    }

    private synchronized int add(String iri) {
        Integer known = numbers.get(iri);
        if (known != null) {
            return known;
        }
        String[] room = Room.of(iris, size + 1);
        room[size] = iri;
        iris = room;
        numbers.put(iri, size);
        return size++;
    }

    /** The number of this IRI, or {@link #ABSENT}. */
    public int find(String iri) {
        Integer known = numbers.get(iri);
        return known == null ? ABSENT : known;
    }

    /** The IRI of a number that was given. */
    public String iri(int number) {
        return iris[number];
    }
}
