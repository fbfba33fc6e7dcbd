package org.immerse.karaf.jdk;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;

import javax.security.auth.Subject;

/** What rewritten classes call. Threads inherit the subject of the thread that made them, as they did before JDK 24. */
public final class Subjects {

    private static final InheritableThreadLocal<Subject> INHERITED = new InheritableThreadLocal<>();

    private Subjects() {
    }

    public static Subject current() {
        Subject s = Subject.current();
        return s != null ? s : INHERITED.get();
    }

    public static Object doAs(Subject subject, PrivilegedAction<?> action) {
        Subject before = INHERITED.get();
        INHERITED.set(subject);
        try {
            return Subject.doAs(subject, action);
        } finally {
            restore(before);
        }
    }

    public static Object doAs(Subject subject, PrivilegedExceptionAction<?> action) throws PrivilegedActionException {
        Subject before = INHERITED.get();
        INHERITED.set(subject);
        try {
            return Subject.doAs(subject, action);
        } finally {
            restore(before);
        }
    }

    private static void restore(Subject before) {
        if (before == null) {
            INHERITED.remove();
        } else {
            INHERITED.set(before);
        }
    }
}
