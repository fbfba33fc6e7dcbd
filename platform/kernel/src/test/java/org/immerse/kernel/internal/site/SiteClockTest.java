package org.immerse.kernel.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SiteClockTest {
    private final Clock system = Clock.fixed(Instant.parse("2026-01-31T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void tellsTheSystemsTime() {
        assertThat(new SiteClock(system, null).instant()).isEqualTo(system.instant());
    }

    @Test
    void canBeMovedByDaysAndMonths() {
        assertThat(new SiteClock(system, "P365D").instant()).isEqualTo(Instant.parse("2027-01-31T10:00:00Z"));
        assertThat(new SiteClock(system, "P1M").instant()).isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
    }

    @Test
    void canBeMovedByHours() {
        assertThat(new SiteClock(system, "PT-2H").instant()).isEqualTo(Instant.parse("2026-01-31T08:00:00Z"));
    }
}
