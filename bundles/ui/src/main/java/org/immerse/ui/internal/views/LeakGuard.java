package org.immerse.ui.internal.views;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.ResourceBundle;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the static caches of Vaadin and of the JDK that would keep a removed module's class loader alive. */
final class LeakGuard {
    private static final Logger LOG = LoggerFactory.getLogger(LeakGuard.class);

    private LeakGuard() {}

    /** Lets go of everything this loader made. */
    static void forget(ClassLoader gone) {
        ReflectionCache.clearAll();
        forgetWarnings(gone);
        Introspector.flushCaches();
        ResourceBundle.clearCache(gone);
    }

    /** A private set of component classes in Flow 25.2 that nothing else empties. */
    private static void forgetWarnings(ClassLoader gone) {
        try {
            Field warned = UIInternals.class.getDeclaredField("warnedAboutDeps");
            warned.setAccessible(true);
            if (warned.get(null) instanceof Set<?> classes) {
                classes.removeIf(type -> type instanceof Class<?> known && known.getClassLoader() == gone);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warn("A removed module's classes may stay in memory: {}", e.toString());
        }
    }
}
