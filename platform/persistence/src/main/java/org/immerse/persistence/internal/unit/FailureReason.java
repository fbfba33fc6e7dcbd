package org.immerse.persistence.internal.unit;

/** Says in one line why a unit could not be opened. */
final class FailureReason {
    private FailureReason() {}

    /** The first line of what went wrong, and of what caused it in the end. */
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what = firstLine(failure);
        String why = firstLine(root);
        return what.equals(why) ? what : what + ": " + why;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow();
    }
}
