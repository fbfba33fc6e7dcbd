package org.immerse.feedback.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often the same may happen in a while. Counted in memory: a restart forgets. */
public final class Limits {
    private static final int MOST_KEYS = 10_000;
    private final Map<String, Deque<Instant>> times = new LinkedHashMap<>();

    /** Counts one time, if it may happen now. */
    public synchronized boolean allows(String key, int most, Duration window, Instant now) {
        Deque<Instant> happened = times.computeIfAbsent(key, any -> new ArrayDeque<>());
        happened.removeIf(when -> !when.plus(window).isAfter(now));
        if (happened.size() >= most) {
            return false;
        }
        happened.add(now);
        if (times.size() > MOST_KEYS) {
            times.values()
                    .removeIf(some ->
                            some.stream().allMatch(when -> !when.plus(window).isAfter(now)));
        }
        return true;
    }
}
