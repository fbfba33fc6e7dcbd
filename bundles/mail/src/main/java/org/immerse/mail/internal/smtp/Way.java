package org.immerse.mail.internal.smtp;

/** An open way to the server, for one thread. */
public interface Way extends AutoCloseable {
    /** Hands one mail over. */
    Outcome send(Mail mail);

    @Override
    void close();

    /** Opens ways. */
    @FunctionalInterface
    interface Opener {
        /** Connects and signs in. */
        Way open(Server server) throws UnreachableException;
    }

    /** There is no way to the server now; nothing was handed over. The message holds no address. */
    final class UnreachableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreachableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
