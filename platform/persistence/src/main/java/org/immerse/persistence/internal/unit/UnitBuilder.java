package org.immerse.persistence.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.ClassTransformer;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.immerse.persistence.internal.database.DatabaseKind;

/** Makes a running unit of a description. */
public final class UnitBuilder {
    private final UnitDescriptor descriptor;
    private final DatabaseKind kind;
    private final DataSource dataSource;
    private final CommitListener listener;

    public UnitBuilder(UnitDescriptor descriptor, DatabaseKind kind, DataSource dataSource, CommitListener listener) {
        this.descriptor = descriptor;
        this.kind = kind;
        this.dataSource = dataSource;
        this.listener = listener;
    }

    /** A unit without weaving, for tests in Java SE: associations are read at once even where they are lazy. */
    public EclipseLinkUnit buildUnwoven(ClassLoader module, URL root, String session) {
        UnitInfo info = new UnitInfo(descriptor, dataSource, new UnitClassLoader(module), root);
        Map<String, Object> settings = settings(info, session);
        settings.put(PersistenceUnitProperties.WEAVING, "false");
        return open(info, settings);
    }

    /**
     * A unit whose entity classes are woven as they are loaded.
     *
     * @param session a name no other unit has at any time: EclipseLink keeps its sessions in a static map
     * @param weave told of the transformers before any entity class is loaded
     */
    EclipseLinkUnit buildWoven(ClassLoader module, URL root, String session, Consumer<List<ClassTransformer>> weave) {
        UnitInfo info = new UnitInfo(descriptor, dataSource, new UnitClassLoader(module), root);
        weave.accept(info.transformers());
        return open(info, settings(info, session));
    }

    private EclipseLinkUnit open(UnitInfo info, Map<String, Object> settings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(info.getClassLoader());
        try {
            EntityManagerFactory factory =
                    new PersistenceProvider().createContainerEntityManagerFactory(info, settings);
            deploy(factory);
            return new EclipseLinkUnit(factory, listener);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** EclipseLink deploys with the first entity manager: now, not at somebody's first request. */
    private static void deploy(EntityManagerFactory factory) {
        try {
            factory.createEntityManager().close();
        } catch (RuntimeException e) {
            factory.close();
            throw e;
        }
    }

    private Map<String, Object> settings(UnitInfo info, String session) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(PersistenceUnitProperties.SESSION_NAME, session);
        settings.put(PersistenceUnitProperties.CLASSLOADER, info.getClassLoader());
        settings.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
        if (kind == DatabaseKind.H2) {
            settings.put(PersistenceUnitProperties.TARGET_DATABASE, InstantH2Platform.class.getName());
        }
        // several nodes may share one database, and modules may change rows by native queries
        settings.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        return settings;
    }
}
