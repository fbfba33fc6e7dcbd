package org.immerse.karaf.jdk;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites, on JDK 24 and later, the few calls of Karaf that the JDK answers with an exception there.
 *
 * <p>Bundles see the package {@code org.immerse.karaf.jdk} by {@code org.osgi.framework.bootdelegation}; Karaf's
 * {@code bundle.parent=app} makes that the application class path, where the agent is.
 */
public final class SubjectAgent implements ClassFileTransformer {
    private static final int FIRST_WITHOUT_SUBJECTS = 24;

    /** Called by the JVM before the program starts. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        if (Runtime.version().feature() >= FIRST_WITHOUT_SUBJECTS) {
            instrumentation.addTransformer(new SubjectAgent());
        }
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader == null || name == null || redefined != null) {
            return null;
        }
        try {
            return SubjectRewriter.rewrite(name, bytes);
        } catch (RuntimeException e) {
            System.err.println("SubjectAgent: " + name + " stays as it is: " + e);
            return null;
        }
    }
}
