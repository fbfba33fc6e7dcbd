package org.immerse.persistence.internal.unit;

import java.net.URL;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** The module's classes first, then EclipseLink's, so that a module imports nothing of EclipseLink. */
final class UnitClassLoader extends ClassLoader {
    private final ClassLoader eclipseLink = PersistenceProvider.class.getClassLoader();

    UnitClassLoader(ClassLoader module) {
        super(module);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return eclipseLink.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return eclipseLink.getResource(name);
    }
}
