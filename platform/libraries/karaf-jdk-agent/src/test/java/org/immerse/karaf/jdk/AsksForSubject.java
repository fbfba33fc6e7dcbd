package org.immerse.karaf.jdk;

import java.security.AccessController;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/** A class as Karaf has them: it asks for the subject in the way that JDK 24 ended. */
@SuppressWarnings("removal")
public final class AsksForSubject implements Supplier<@Nullable Subject> {
    @Override
    public @Nullable Subject get() {
        return Subject.getSubject(AccessController.getContext());
    }
}
