package org.immerse.knowledge.base.internal.esco;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One import: running, done or failed. */
public final class ImportJob {
    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    private final String id;
    private final ImportProgress progress = new ImportProgress();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state = State.RUNNING;
    private volatile String failure = "";

    ImportJob(String id) {
        this.id = id;
    }

    /** Names it for those who ask later. */
    public String id() {
        return id;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Whether it has ended, well or not. */
    public boolean isDone() {
        return state != State.RUNNING;
    }

    /** Why it failed; empty where it did not. */
    public String failure() {
        return failure;
    }

    /** How far it is. */
    public ImportProgress progress() {
        return progress;
    }

    /** What it did so far. */
    public ImportReport report() {
        return progress.report();
    }

    /** Waits for the end, at most this long. Answers whether it has ended. */
    public boolean await(long seconds) throws InterruptedException {
        return ended.await(seconds, TimeUnit.SECONDS);
    }

    void finish() {
        end(State.DONE);
    }

    void fail(RuntimeException cause) {
        failure = String.valueOf(cause.getMessage());
        end(State.FAILED);
    }

    private void end(State how) {
        state = how;
        ended.countDown();
    }
}
