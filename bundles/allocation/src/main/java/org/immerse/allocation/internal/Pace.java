package org.immerse.allocation.internal;

import java.util.concurrent.CancellationException;
import org.immerse.api.allocation.Watch;

/** Steps of some work, told to who watches now and then. */
public final class Pace {
    private static final long INTERVAL = 1 << 16;

    private final Watch watch;
    private final long total;
    private long untold;

    /** Work of about so many parts. */
    public Pace(Watch watch, long total) {
        this.watch = watch;
        this.total = Math.max(1, total);
        stopIfWanted();
    }

    /**
     * Some steps were made; ends the work where that is wanted.
     *
     * @param steps how many since the last call
     * @param done parts done in all
     */
    public void step(long steps, long done) {
        untold += steps;
        if (untold >= INTERVAL) {
            untold = 0;
            stopIfWanted();
            watch.progress(Math.min(done, total), total);
        }
    }

    private void stopIfWanted() {
        if (watch.cancelled()) {
            throw new CancellationException("no longer wanted");
        }
    }
}
