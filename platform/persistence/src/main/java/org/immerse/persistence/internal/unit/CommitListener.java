package org.immerse.persistence.internal.unit;

import jakarta.persistence.EntityManager;

/** Told when a transaction has ended. */
@FunctionalInterface
public interface CommitListener {
    /** Ended with a commit, or with a rollback. */
    void ended(EntityManager transaction, boolean committed);
}
