package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RateLimiter limiter = new RateLimiter(60, nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void takeAll(String address) {
        for (int i = 0; i < 60; i++) {
            assertThat(limiter.take(address)).isZero();
        }
    }

    @Test
    void letsAMinutesRequestsPassAtOnceAndThenSaysHowLongToWait() {
        takeAll("a");

        assertThat(limiter.take("a")).isEqualTo(1);
    }

    @Test
    void refillsEvenly() {
        takeAll("a");
        pass(Duration.ofSeconds(2));

        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isZero();
        assertThat(limiter.take("a")).isPositive();
    }

    @Test
    void neverSavesUpMoreThanAMinute() {
        pass(Duration.ofHours(5));
        takeAll("a");

        assertThat(limiter.take("a")).isPositive();
    }

    @Test
    void eachAddressHasItsOwn() {
        takeAll("a");

        assertThat(limiter.take("b")).isZero();
    }

    @Test
    void aSlowLimitSaysTheWholeWait() {
        RateLimiter slow = new RateLimiter(2, nanos::get);
        slow.take("a");
        slow.take("a");

        assertThat(slow.take("a")).isEqualTo(30);
    }
}
