package org.immerse.allocation.internal.rest;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Component;

/** Lets large questions in one at a time, so that together they do not need more memory than there is. */
@Component(service = Turns.class)
public final class Turns {
    private static final int LARGE = 1 << 20;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore turn = new Semaphore(1, true);

    /** Something that ends. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for one's turn, a while at most.
     *
     * @param bytes how large the question is, -1 where that is not known
     */
    Turn take(int bytes) {
        return take(bytes, PATIENCE_SECONDS);
    }

    Turn take(int bytes, int seconds) {
        if (bytes >= 0 && bytes < LARGE) {
            return () -> {};
        }
        try {
            if (turn.tryAcquire(seconds, TimeUnit.SECONDS)) {
                return turn::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(Kind.TOO_MANY, Text.of("allocation.problem.busy"));
    }
}
