package org.immerse.api.event;

import jakarta.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

/** Tells other modules what happened, after commit, at least once, also over a crash. Thread-safe. */
@ProviderType
public interface Events {
    /**
     * Records an event in the transaction of this entity manager: it is delivered to every {@link EventListener} soon after
     * the commit, or never if it rolls back. If the process dies in between it is delivered after the next start.
     */
    void record(EntityManager transaction, Event event);
}
