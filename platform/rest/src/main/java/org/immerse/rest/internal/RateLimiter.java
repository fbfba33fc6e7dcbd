package org.immerse.rest.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** A bucket of tokens for each address, refilled evenly: so many at once, and so many a minute. Thread-safe. */
final class RateLimiter {
    private static final double NANOS_PER_MINUTE = 60e9;
    private static final int MANY_ADDRESSES = 10_000;

    private record Bucket(double tokens, long filled) {}

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimiter(int perMinute, LongSupplier nanos) {
        this.perMinute = Math.max(1, perMinute);
        this.nanos = nanos;
    }

    /** Takes a token; answers 0, or after how many seconds there is one. */
    long take(String address) {
        long now = nanos.getAsLong();
        if (buckets.size() > MANY_ADDRESSES) {
            buckets.values().removeIf(bucket -> tokens(bucket, now) >= perMinute);
        }
        long[] wait = {0};
        buckets.compute(address, (key, bucket) -> {
            double tokens = bucket == null ? perMinute : tokens(bucket, now);
            if (tokens >= 1) {
                return new Bucket(tokens - 1, now);
            }
            wait[0] = Math.max(1, (long) Math.ceil((1 - tokens) * 60 / perMinute));
            return new Bucket(tokens, now);
        });
        return wait[0];
    }

    private double tokens(Bucket bucket, long now) {
        return Math.min(perMinute, bucket.tokens() + (now - bucket.filled()) * perMinute / NANOS_PER_MINUTE);
    }
}
