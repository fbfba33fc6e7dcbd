package org.immerse.safeguarding.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.ClearanceKind;
import org.immerse.safeguarding.internal.persistence.Clearances;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells others that approvals ran out: when a kind appears, then shortly after every midnight of a kind, at least every hour. Whoever
 * asks {@link org.immerse.api.safeguarding.Safeguarding} knows it without this.
 */
@Component(service = LapseWatch.class, immediate = true)
public final class LapseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LapseWatch.class);
    private static final Duration AFTER_MIDNIGHT = Duration.ofSeconds(20);
    private static final Duration AT_LEAST_EVERY = Duration.ofHours(1);

    private final SafeguardingService safeguarding;
    private final Clearances clearances;
    private final ClearanceKinds kinds;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor scheduler;

    @Activate
    public LapseWatch(
            @Reference SafeguardingService safeguarding,
            @Reference Clearances clearances,
            @Reference ClearanceKinds kinds,
            @Reference Clock clock) {
        this.safeguarding = safeguarding;
        this.clearances = clearances;
        this.kinds = kinds;
        this.clock = clock;
        this.scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("safeguarding-lapse").daemon().factory());
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.execute(this::lookAgainAndAgain);
    }

    /** A kind that appears is looked at at once. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addKind(ClearanceKind kind) {
        scheduler.execute(() -> look(kind));
    }

    void removeKind(ClearanceKind kind) {
        LOG.debug("{} is gone", kind.id());
    }

    /** Without an interrupt: that would close the file of an embedded database. */
    @Deactivate
    void stop() {
        scheduler.shutdown();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the task logs its own failures and plans the next one
    private void lookAgainAndAgain() {
        kinds.all().forEach(this::look);
        if (!scheduler.isShutdown()) {
            scheduler.schedule(this::lookAgainAndAgain, pause().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look(ClearanceKind kind) {
        try {
            int lapsed = look(kind, safeguarding, clearances);
            if (lapsed > 0) {
                LOG.info("{} approvals of {} ran out", lapsed, kind.id());
            }
        } catch (RuntimeException e) {
            LOG.warn("Approvals that ran out could not be told; they do not count all the same", e);
        }
    }

    static int look(ClearanceKind kind, SafeguardingService safeguarding, Clearances clearances) {
        return (int) clearances.ofKind(kind.id(), false).stream()
                .filter(kept -> kept.standing().state() == Clearance.State.APPROVED)
                .filter(kept -> safeguarding.lapse(kind, kept.standing().subject()))
                .count();
    }

    /** Until shortly after the next midnight of a kind, at most an hour. */
    Duration pause() {
        return kinds.all().stream()
                .map(this::untilMidnight)
                .map(time -> time.plus(AFTER_MIDNIGHT))
                .filter(time -> time.compareTo(AT_LEAST_EVERY) < 0)
                .min(Duration::compareTo)
                .orElse(AT_LEAST_EVERY);
    }

    private Duration untilMidnight(ClearanceKind kind) {
        ZonedDateTime now = clock.instant().atZone(kind.zone());
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(kind.zone()));
    }
}
