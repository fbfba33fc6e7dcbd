package org.immerse.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class TestClock extends Clock {
    private Instant now;

    /** Stands at this moment. */
    public TestClock(Instant now) {
        this.now = now;
    }

    /** Stands at nine in the morning of a Monday, with a fraction of a second that databases do not keep. */
    public TestClock() {
        this(Instant.parse("2026-11-23T09:00:00.123456789Z"));
    }

    /** Moves on. */
    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
