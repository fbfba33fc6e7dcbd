package org.immerse.persistence.internal.unit;

import java.net.URL;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** The module's classes first, then EclipseLink's and ours, so that a module imports nothing of either. */
final class UnitClassLoader extends ClassLoader {
    private final ClassLoader eclipseLink = PersistenceProvider.class.getClassLoader();
    private final ClassLoader own = UnitClassLoader.class.getClassLoader();

    UnitClassLoader(ClassLoader module) {
        super(module);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return eclipseLink.loadClass(name);
        } catch (ClassNotFoundException e) {
            return own.loadClass(name);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return eclipseLink.getResource(name);
    }
}
