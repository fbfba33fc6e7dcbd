package org.immerse.matching.internal.index;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that reads sources and prepares offers anew. It is never interrupted: an interrupt in the middle of a read
 * closes an embedded database's file. Long work asks {@link #isStopped} instead.
 */
final class IndexThread {
    private static final Logger LOG = LoggerFactory.getLogger(IndexThread.class);
    private static final int SECONDS_TO_END = 10;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().name("matching-index").daemon().unstarted(work));
    private volatile boolean stopped;

    IndexThread() {
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does this after what waits already. */
    void run(Runnable work) {
        runIn(0, work);
    }

    /** Does this after some seconds. */
    void runIn(int seconds, Runnable work) {
        if (!stopped) {
            thread.schedule(() -> guarded(work), seconds, TimeUnit.SECONDS);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Work on a matching index ended early", e);
        }
    }

    /** Whether work should end. */
    boolean isStopped() {
        return stopped;
    }

    /** Ends the thread and waits for it a little. */
    void stop() {
        stopped = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("A source of offers is still being read after {} seconds", SECONDS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
