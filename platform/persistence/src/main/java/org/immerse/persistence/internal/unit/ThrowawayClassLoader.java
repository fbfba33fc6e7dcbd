package org.immerse.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Set;

/** Lets EclipseLink look at the entity classes before they are woven: defines its own copies of them. */
final class ThrowawayClassLoader extends ClassLoader {
    private final Set<String> copied;

    ThrowawayClassLoader(ClassLoader parent, Collection<String> copied) {
        super(parent);
        this.copied = Set.copyOf(copied);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!copied.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : copy(name);
        }
    }

    private Class<?> copy(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
