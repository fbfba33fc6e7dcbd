package org.immerse.allocation.internal.rest;

import java.util.concurrent.TimeUnit;
import org.immerse.api.allocation.Watch;

/** Ends work after so many seconds. */
final class Deadline implements Watch {
    private final long end;

    Deadline(int seconds) {
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public boolean cancelled() {
        return System.nanoTime() - end >= 0;
    }
}
