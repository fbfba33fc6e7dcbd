package org.immerse.api.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The relational data of one module.
 *
 * <p>The platform publishes one for each bundle with a {@code META-INF/persistence.xml}, after the scripts in
 * {@code IMMERSE-INF/migrations} have run, with the service property {@code osgi.unit.name}: the unit's name, which is the
 * module's id. Thread-safe. Entities must not leave the function: map them to records inside.
 */
@ProviderType
public interface PersistenceUnit {
    /** Runs the work in a read-only entity manager, closed afterwards. */
    <R> R read(Function<EntityManager, R> work);

    /**
     * Runs the work in one transaction: committed when it returns, rolled back when it throws. When this returns the data
     * survives a kill of the process. Events recorded in the transaction are delivered after the commit.
     */
    <R> R write(Function<EntityManager, R> work);

    /** As {@link #write}, for work without a result. */
    default void change(Consumer<EntityManager> work) {
        write(em -> {
            work.accept(em);
            return true;
        });
    }
}
