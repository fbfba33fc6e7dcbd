package org.immerse.feedback.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is counted, how long, and how much of it. */
class LimitsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Limits limits = new Limits();

    @Test
    void countsInAWindowThatMoves() {
        assertThat(limits.allows("a", 2, HOUR, NOW)).isTrue();
        assertThat(limits.allows("a", 2, HOUR, NOW.plusSeconds(1))).isTrue();
        assertThat(limits.allows("a", 2, HOUR, NOW.plusSeconds(2))).isFalse();
        assertThat(limits.allows("b", 2, HOUR, NOW.plusSeconds(2))).isTrue();
        assertThat(limits.allows("a", 2, HOUR, NOW.plus(HOUR))).isTrue();
        assertThat(limits.allows("a", 2, HOUR, NOW.plus(HOUR))).isFalse();
    }

    @Test
    void makingRoomForgetsNoKeyBeforeItsOwnWindowIsOver() {
        limits.allows("day", 1, DAY, NOW);
        fill();
        Instant later = NOW.plus(HOUR);
        assertThat(limits.allows("new", 1, HOUR, later)).isTrue();
        assertThat(limits.allows("day", 1, DAY, later)).isFalse();
        assertThat(limits.allows("day", 1, DAY, NOW.plus(DAY))).isTrue();
    }

    @Test
    void refusesNewKeysAndNoOthersWhereAllAreCounted() {
        fill();
        assertThat(limits.allows("new", 5, HOUR, NOW)).isFalse();
        assertThat(limits.allows("hour 0", 5, HOUR, NOW)).isTrue();
        assertThat(limits.allows("new", 5, HOUR, NOW.plus(HOUR))).isTrue();
    }

    private void fill() {
        for (int i = 0; i < Limits.MOST_KEYS; i++) {
            limits.allows("hour " + i, 5, HOUR, NOW);
        }
    }
}
