package org.immerse.jobs.spain.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets vacancies whose last day is over leave: at the start, then shortly after every midnight in Spain. */
@Component(service = ExpiryWatch.class, immediate = true)
public final class ExpiryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiryWatch.class);
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(1);
    /** Looked at least this often, so that a computer that slept over midnight catches up. */
    private static final Duration AT_LEAST_EVERY = Duration.ofHours(1);

    private final VacancyBoard board;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor scheduler;

    @Activate
    public ExpiryWatch(@Reference VacancyBoard board, @Reference Clock clock) {
        this.board = board;
        this.clock = clock;
        this.scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("jobs-spain-expiry").daemon().factory());
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.execute(this::look);
    }

    /** Without an interrupt: that would close the file of an embedded database. */
    @Deactivate
    void stop() {
        scheduler.shutdown();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the task logs its own failures and plans the next one
    private void look() {
        try {
            int expired = board.expireOverdue();
            if (expired > 0) {
                LOG.info("{} vacancies have expired", expired);
            }
        } catch (RuntimeException e) {
            LOG.warn("Expired vacancies could not be marked; they are not shown all the same", e);
        } finally {
            if (!scheduler.isShutdown()) {
                scheduler.schedule(this::look, pause().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Until shortly after midnight, at most an hour. */
    Duration pause() {
        Duration untilMidnight = SpanishDay.untilMidnight(clock).plus(AFTER_MIDNIGHT);
        return untilMidnight.compareTo(AT_LEAST_EVERY) < 0 ? untilMidnight : AT_LEAST_EVERY;
    }
}
