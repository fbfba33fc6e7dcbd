package org.immerse.experts.internal.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long answers take, from those that came last. */
public final class AnswerTime {
    private static final int FEWEST = 3;

    private AnswerTime() {}

    /** The median; empty where too few answers came to say anything. */
    public static Optional<Duration> median(List<Duration> last) {
        if (last.size() < FEWEST) {
            return Optional.empty();
        }
        List<Duration> sorted = last.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }
}
