package org.immerse.feedback.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often the same may happen in a while, for a bounded number of keys. Counted in memory: a restart forgets. */
public final class Limits {
    /** So many keys are counted at once; a new one beyond them is refused. */
    static final int MOST_KEYS = 10_000;

    private final Map<String, Counter> counters = new HashMap<>();

    /** Counts one time, if it may happen now. A key keeps the window it began with. */
    public synchronized boolean allows(String key, int most, Duration window, Instant now) {
        if (!counters.containsKey(key) && !hasRoom(now)) {
            return false;
        }
        Counter counter = counters.computeIfAbsent(key, any -> new Counter(window, new ArrayDeque<>()));
        counter.forget(now);
        if (counter.times().size() >= most) {
            return false;
        }
        counter.times().add(now);
        return true;
    }

    private boolean hasRoom(Instant now) {
        if (counters.size() >= MOST_KEYS) {
            counters.values().removeIf(counter -> counter.isOver(now));
        }
        return counters.size() < MOST_KEYS;
    }

    /** When something happened in the last while. */
    private record Counter(Duration window, Deque<Instant> times) {
        void forget(Instant now) {
            times.removeIf(when -> !when.plus(window).isAfter(now));
        }

        boolean isOver(Instant now) {
            forget(now);
            return times.isEmpty();
        }
    }
}
