package org.immerse.api.allocation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks on while something long is worked out, and may end it. Called in the thread that works, every few milliseconds, so
 * both methods must return at once.
 */
@ConsumerType
public interface Watch {
    /** Lets it work. */
    Watch NONE = new Watch() {};

    /** Whether to stop: then the work ends with a {@link java.util.concurrent.CancellationException} and without an answer. */
    default boolean cancelled() {
        return false;
    }

    /**
     * How far it is.
     *
     * @param done never falls
     * @param total above 0, the same every time
     */
    default void progress(long done, long total) {}
}
