package org.immerse.security.internal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down whoever guesses. After some wrong tries each further one makes the wait twice as long, up to a limit. Counts are
 * kept in memory: a restart forgets them, and each node of a cluster counts for itself.
 */
final class SignInThrottle {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final Duration FORGET = Duration.ofHours(6);
    private static final int MOST_KEYS = 50_000;
    private static final int DOUBLINGS = 5;

    private final Clock clock;
    private final int free;
    private final Map<String, Tries> tries = new HashMap<>();

    private record Tries(int count, Instant last) {}

    /** @param free how many wrong tries cost no wait */
    SignInThrottle(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /**
     * Counts a try as wrong until it is known to be right, so that many at once are counted too.
     *
     * @return how long to wait; zero where the try may be made, and only then it was counted
     */
    synchronized Duration begin(String key) {
        Instant now = clock.instant();
        Tries before = known(key, now);
        Duration wait = remaining(before, now);
        if (wait.isPositive()) {
            return wait;
        }
        if (tries.size() >= MOST_KEYS) {
            makeRoom(now);
        }
        tries.put(key, new Tries(before.count() + 1, now));
        return Duration.ZERO;
    }

    /** The try was right: what was counted for this name is forgotten. */
    synchronized void forget(String key) {
        tries.remove(key);
    }

    /** The try was right: it does not count, the ones before do. */
    synchronized void takeBack(String key) {
        tries.computeIfPresent(key, (same, counted) -> new Tries(Math.max(0, counted.count() - 1), counted.last()));
    }

    private Tries known(String key, Instant now) {
        Tries counted = tries.get(key);
        if (counted == null || Duration.between(counted.last(), now).compareTo(FORGET) >= 0) {
            return new Tries(0, now);
        }
        return counted;
    }

    private Duration remaining(Tries counted, Instant now) {
        Duration since = Duration.between(counted.last(), now);
        if (counted.count() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(counted.count() - free, DOUBLINGS);
        Duration whole = FIRST_WAIT.multipliedBy(1L << doublings);
        Duration capped = whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole;
        return capped.minus(since);
    }

    private void makeRoom(Instant now) {
        tries.values().removeIf(counted -> !remaining(counted, now).isPositive());
        if (tries.size() >= MOST_KEYS) {
            tries.entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.comparing(Tries::last)))
                    .map(Map.Entry::getKey)
                    .ifPresent(tries::remove);
        }
    }
}
