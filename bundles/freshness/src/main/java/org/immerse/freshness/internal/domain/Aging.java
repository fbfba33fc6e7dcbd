package org.immerse.freshness.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.Standing.Level;

/**
 * How fast facts grow old, and from which value on something follows from it.
 *
 * @param halfLives days after which a fact of a kind is worth half
 * @param aging below this value a fact is {@link Level#AGING}
 * @param stale below this value a fact is {@link Level#STALE}
 * @param expired below this value a fact is {@link Level#EXPIRED}
 */
public record Aging(Map<FactKind, Double> halfLives, double aging, double stale, double expired) {
    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    public Aging {
        halfLives = Map.copyOf(new EnumMap<>(halfLives));
        if (!halfLives.keySet().containsAll(java.util.Set.of(FactKind.values()))
                || halfLives.values().stream().anyMatch(days -> !(days > 0))) {
            throw new IllegalArgumentException("each kind of fact needs a half-life above 0: " + halfLives);
        }
        if (!(1 >= aging && aging >= stale && stale >= expired && expired > 0)) {
            throw new IllegalArgumentException(
                    "levels go down from 1 to above 0: " + aging + ", " + stale + ", " + expired);
        }
    }

    /** The value of a fact: 1 on the day it was verified, and before. */
    public double value(FactKind kind, Instant verified, Instant now) {
        double days = verified.isBefore(now) ? (now.toEpochMilli() - verified.toEpochMilli()) / DAY_MILLIS : 0;
        return Math.pow(2, -days / days(kind));
    }

    /** What follows from a value. */
    public Level level(double value) {
        if (value < expired) {
            return Level.EXPIRED;
        }
        if (value < stale) {
            return Level.STALE;
        }
        return value < aging ? Level.AGING : Level.FRESH;
    }

    /** When a fact comes to the value below which it is expired. */
    public Instant expires(FactKind kind, Instant verified) {
        double days = days(kind) * Math.log(1 / expired) / Math.log(2);
        return verified.plusMillis((long) Math.floor(days * DAY_MILLIS));
    }

    private double days(FactKind kind) {
        return halfLives.getOrDefault(kind, 1.0);
    }
}
