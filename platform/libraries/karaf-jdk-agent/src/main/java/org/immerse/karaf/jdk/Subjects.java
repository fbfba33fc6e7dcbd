package org.immerse.karaf.jdk;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/** What rewritten classes call. A thread inherits the subject of the thread that made it, as it did before JDK 24. */
@SuppressWarnings("removal") // Subject.doAs is what Karaf's own code calls, with the same exceptions
public final class Subjects {
    private static final InheritableThreadLocal<@Nullable Subject> INHERITED = new InheritableThreadLocal<>();

    private Subjects() {}

    /** The subject this thread acts for, in place of {@code Subject.getSubject}. */
    public static @Nullable Subject current() {
        Subject subject = Subject.current();
        return subject != null ? subject : INHERITED.get();
    }

    /** Acts for a subject, in place of {@code JaasHelper.doAs}. */
    public static @Nullable Object doAs(@Nullable Subject subject, PrivilegedAction<?> action) {
        Subject before = INHERITED.get();
        INHERITED.set(subject);
        try {
            return Subject.doAs(subject, action);
        } finally {
            restore(before);
        }
    }

    /** Acts for a subject, in place of {@code JaasHelper.doAs}. */
    public static @Nullable Object doAs(@Nullable Subject subject, PrivilegedExceptionAction<?> action)
            throws PrivilegedActionException {
        Subject before = INHERITED.get();
        INHERITED.set(subject);
        try {
            return Subject.doAs(subject, action);
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable Subject before) {
        if (before == null) {
            INHERITED.remove();
        } else {
            INHERITED.set(before);
        }
    }
}
