package org.immerse.accommodation.italy.internal.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.immerse.api.fact.Facts;

/**
 * Remembers what pairs of facts came to, for a while: opening a board again does not score every pair again. Whatever changes about a
 * person or a home changes the facts, and so is scored. Thread-safe.
 */
final class Scores {
    private static final int MOST = 20_000;
    private static final long NANOS = 600_000_000_000L;

    private record Pair(Facts need, Facts offer) {}

    private final Map<Pair, Cell> known = new LinkedHashMap<>();
    private long since = System.nanoTime();

    /** What the pair came to, worked out where it is not known. */
    Cell of(Facts need, Facts offer, Supplier<Cell> work) {
        Pair pair = new Pair(need, offer);
        synchronized (known) {
            if (known.size() >= MOST || System.nanoTime() - since > NANOS) {
                known.clear();
                since = System.nanoTime();
            }
            Cell there = known.get(pair);
            if (there != null) {
                return there;
            }
        }
        Cell worked = work.get();
        synchronized (known) {
            known.put(pair, worked);
        }
        return worked;
    }
}
