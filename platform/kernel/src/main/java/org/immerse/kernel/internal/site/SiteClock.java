package org.immerse.kernel.internal.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The system's time in UTC. The system property {@code immerse.clock.offset}, a period such as {@code P365D} or {@code PT2H},
 * moves it: for trying out what happens later.
 */
@Component(service = Clock.class)
public final class SiteClock extends Clock {
    private final Clock base;

    @Activate
    public SiteClock(BundleContext context) {
        this(Clock.systemUTC(), context.getProperty("immerse.clock.offset"));
    }

    SiteClock(Clock system, @Nullable String offset) {
        base = offset == null || offset.isBlank() ? system : Clock.offset(system, shift(system, offset.strip()));
    }

    private static Duration shift(Clock system, String offset) {
        TemporalAmount amount = offset.contains("T") ? Duration.parse(offset) : Period.parse(offset);
        ZonedDateTime now = system.instant().atZone(ZoneOffset.UTC);
        return Duration.between(now, now.plus(amount));
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }

    @Override
    public Instant instant() {
        return base.instant();
    }
}
