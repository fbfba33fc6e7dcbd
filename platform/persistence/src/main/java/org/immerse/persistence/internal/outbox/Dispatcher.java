package org.immerse.persistence.internal.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.immerse.api.event.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what waits in the outbox, in one thread, in the order it was recorded. What a former run left behind waits until
 * the listeners have settled, since they start after this.
 */
final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 100;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final OutboxTable table;
    private final Consumer<Event> delivery;
    private final Duration settle;
    private final Duration sweep;
    private final Semaphore poked = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "immerse-events");
    private final long leftBehind;

    private volatile long changedAt = System.nanoTime();
    private volatile boolean stopped;
    private boolean settled;

    /**
     * @param settle how long no listener must have come or gone before what a former run left behind is delivered
     * @param sweep how often to look without being poked, for what another node or a failed delivery left
     */
    Dispatcher(OutboxTable table, Consumer<Event> delivery, Duration settle, Duration sweep) throws SQLException {
        this.table = table;
        this.delivery = delivery;
        this.settle = settle;
        this.sweep = sweep;
        this.leftBehind = table.last();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Something was committed. */
    void poke() {
        poked.release();
    }

    /** A listener came or went. */
    void listenersChanged() {
        changedAt = System.nanoTime();
    }

    private void run() {
        while (!stopped) {
            try {
                deliverWaiting();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("Events cannot be delivered now; trying again later", e);
            }
            await();
        }
    }

    private void deliverWaiting() throws SQLException {
        settled = settled || leftBehind == 0 || sinceChange().compareTo(settle) >= 0;
        long after = settled ? 0 : leftBehind;
        List<OutboxTable.Row> rows = table.after(after, BATCH);
        while (!rows.isEmpty() && !stopped) {
            for (OutboxTable.Row row : rows) {
                deliver(row);
            }
            rows = table.after(after, BATCH);
        }
    }

    private void deliver(OutboxTable.Row row) throws SQLException {
        if (!stopped) {
            delivery.accept(row.event());
            table.delete(row);
        }
    }

    private void await() {
        Duration wait = settled ? sweep : settle.minus(sinceChange()).plusMillis(1);
        try {
            if (poked.tryAcquire(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS)) {
                poked.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    private Duration sinceChange() {
        return Duration.ofNanos(System.nanoTime() - changedAt);
    }

    /** Ends after the delivery under way. The thread is not interrupted: that would close the file of an embedded database. */
    @Override
    public void close() {
        stopped = true;
        poke();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
