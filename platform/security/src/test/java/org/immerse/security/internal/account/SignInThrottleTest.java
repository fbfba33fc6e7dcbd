package org.immerse.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Duration NONE = Duration.ZERO;

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(clock, 2);

    @Test
    void doublesTheWaitWithEachTryUpToHalfAnHour() {
        assertThat(throttle.begin("a")).isEqualTo(NONE);
        assertThat(throttle.begin("a")).isEqualTo(NONE);

        for (int minutes : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            assertThat(throttle.begin("a")).isEqualTo(Duration.ofMinutes(minutes));
            clock.forward(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(throttle.begin("a")).isEqualTo(Duration.ofSeconds(1));
            clock.forward(Duration.ofSeconds(1));
            assertThat(throttle.begin("a")).isEqualTo(NONE);
        }
    }

    @Test
    void doesNotCountTriesThatHaveToWait() {
        throttle.begin("a");
        throttle.begin("a");
        for (int i = 0; i < 100; i++) {
            throttle.begin("a");
        }

        assertThat(throttle.begin("a")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void countsEachKeyForItself() {
        throttle.begin("a");
        throttle.begin("a");

        assertThat(throttle.begin("b")).isEqualTo(NONE);
    }

    @Test
    void startsAnewAfterARightTry() {
        throttle.begin("a");
        throttle.begin("a");
        throttle.forget("a");

        assertThat(throttle.begin("a")).isEqualTo(NONE);
        assertThat(throttle.begin("a")).isEqualTo(NONE);
    }

    @Test
    void takesBackOneTryOnly() {
        throttle.begin("a");
        throttle.begin("a");
        throttle.takeBack("a");

        assertThat(throttle.begin("a")).isEqualTo(NONE);
        assertThat(throttle.begin("a")).isPositive();
    }

    @Test
    void forgetsAfterSixHours() {
        for (int i = 0; i < 4; i++) {
            throttle.begin("a");
            clock.forward(Duration.ofMinutes(30));
        }
        clock.forward(Duration.ofHours(6));

        throttle.begin("a");
        assertThat(throttle.begin("a")).isEqualTo(NONE);
    }

    @Test
    void keepsTheOnesThatWaitWhenItIsFull() {
        throttle.begin("a");
        throttle.begin("a");
        for (int i = 0; i < 60_000; i++) {
            throttle.begin("other " + i);
        }

        assertThat(throttle.begin("a")).isPositive();
    }
}
