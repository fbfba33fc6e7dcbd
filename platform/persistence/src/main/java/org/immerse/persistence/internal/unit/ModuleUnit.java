package org.immerse.persistence.internal.unit;

import jakarta.persistence.spi.ClassTransformer;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.persistence.internal.database.Database;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.wiring.BundleWiring;

/** The unit of one started bundle, from its migrations to the published service; closing leaves nothing of it behind. */
final class ModuleUnit {
    private final Bundle bundle;
    private final UnitDescriptor descriptor;
    private final BundleContext own;
    private @Nullable ServiceRegistration<WeavingHook> weaver;
    private @Nullable ServiceRegistration<PersistenceUnit> published;
    private @Nullable EclipseLinkUnit unit;

    ModuleUnit(Bundle bundle, UnitDescriptor descriptor, BundleContext own) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.own = own;
    }

    /** The name of the unit. */
    String name() {
        return descriptor.name();
    }

    void open(Database database, CommitListener listener) {
        ClassLoader module = bundle.adapt(BundleWiring.class).getClassLoader();
        new Migrator(database.dataSource())
                .migrate(name(), scripts(bundle, database.kind().folder()), module);
        EclipseLinkUnit opened = new UnitBuilder(descriptor, database.kind(), database.dataSource(), listener)
                .buildWoven(module, bundle.getEntry("/"), session(), this::weave);
        unit = opened;
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.unit.name", name());
        published = bundle.getBundleContext().registerService(PersistenceUnit.class, opened, properties);
    }

    /** The scripts for every database and those for this kind only. */
    static MigrationScripts scripts(Bundle bundle, String kindFolder) {
        List<URL> scripts = new ArrayList<>();
        for (String folder : List.of(MigrationScripts.FOLDER, MigrationScripts.FOLDER + "/" + kindFolder)) {
            Enumeration<URL> found = bundle.findEntries(folder, "*.sql", false);
            if (found != null) {
                scripts.addAll(Collections.list(found));
            }
        }
        return new MigrationScripts(scripts);
    }

    private void weave(List<ClassTransformer> transformers) {
        weaver = own.registerService(WeavingHook.class, new EntityWeaver(bundle, descriptor, transformers), null);
    }

    private String session() {
        return name() + "-" + bundle.getBundleId() + "-" + bundle.getLastModified();
    }

    void close() {
        unregister(published);
        if (unit != null) {
            unit.close();
        }
        unregister(weaver);
    }

    private static void unregister(@Nullable ServiceRegistration<?> registration) {
        if (registration == null) {
            return;
        }
        try {
            registration.unregister();
        } catch (IllegalStateException e) {
            // the bundle that had registered it is gone, and the service with it
        }
    }
}
