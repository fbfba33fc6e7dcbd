package org.immerse.decisions.internal;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets old decisions go: at the start, then every hour. */
@Component(service = RetentionWatch.class, immediate = true)
public final class RetentionWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionWatch.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Retention retention;
    private final ScheduledThreadPoolExecutor scheduler;

    /** Follows this rule. */
    @Activate
    @SuppressWarnings("FutureReturnValueIgnored") // the task logs its own failures
    public RetentionWatch(@Reference Retention retention) {
        this.retention = retention;
        this.scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("decisions-retention").daemon().factory());
        scheduler.scheduleWithFixedDelay(this::look, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Without an interrupt: that would close the file of an embedded database. */
    @Deactivate
    void stop() {
        scheduler.shutdown();
    }

    private void look() {
        try {
            retention.letGo();
        } catch (RuntimeException e) {
            LOG.warn("Old decisions could not be let go; they are kept for another hour", e);
        }
    }
}
