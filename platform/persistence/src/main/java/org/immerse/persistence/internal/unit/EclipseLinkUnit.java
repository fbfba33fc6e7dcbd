package org.immerse.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.util.function.Function;
import org.immerse.api.persistence.PersistenceUnit;

/** A unit that runs on EclipseLink: each piece of work has an entity manager of its own. */
public final class EclipseLinkUnit implements PersistenceUnit, AutoCloseable {
    private final EntityManagerFactory factory;
    private final CommitListener listener;

    EclipseLinkUnit(EntityManagerFactory factory, CommitListener listener) {
        this.factory = factory;
        this.listener = listener;
    }

    @Override
    public <R> R read(Function<EntityManager, R> work) {
        try (EntityManager em = factory.createEntityManager()) {
            return work.apply(em);
        }
    }

    @Override
    public <R> R write(Function<EntityManager, R> work) {
        try (EntityManager em = factory.createEntityManager()) {
            boolean committed = false;
            try {
                R result = inTransaction(em, work);
                committed = true;
                return result;
            } finally {
                listener.ended(em, committed);
            }
        }
    }

    private static <R> R inTransaction(EntityManager em, Function<EntityManager, R> work) {
        EntityTransaction transaction = em.getTransaction();
        transaction.begin();
        try {
            R result = work.apply(em);
            transaction.commit();
            return result;
        } catch (RollbackException e) {
            throw e.getCause() instanceof PersistenceException reason ? reason : e;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
