package org.immerse.mail.internal.domain;

import java.time.Duration;

/** How long to wait before the next try: a minute, then twice as long each time, at most four hours. */
public final class Backoff {
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration MOST = Duration.ofHours(4);

    private Backoff() {}

    /** The pause after so many tries. */
    public static Duration after(int tries) {
        Duration pause = Duration.ofMinutes(1L << Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(MOST) > 0 ? MOST : pause;
    }
}
