package org.immerse.rest.internal;

import java.time.Duration;
import java.util.List;
import org.immerse.api.module.HealthChecks;
import org.immerse.api.module.HealthChecks.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The outcome of the health checks, at most a second old: however often it is asked for, the checks run once a second. */
@Component(service = HealthSnapshot.class)
public final class HealthSnapshot {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final HealthChecks checks;
    private List<Outcome> outcomes = List.of();
    private boolean looked;
    private long when;

    @Activate
    public HealthSnapshot(@Reference HealthChecks checks) {
        this.checks = checks;
    }

    synchronized List<Outcome> outcomes() {
        if (!looked || System.nanoTime() - when > FRESH_NANOS) {
            outcomes = checks.run();
            when = System.nanoTime();
            looked = true;
        }
        return outcomes;
    }
}
