package org.immerse.mail.internal.smtp;

import java.time.Duration;
import java.util.Locale;
import org.immerse.mail.internal.domain.Address;

/**
 * The server mail is handed to.
 *
 * @param user name for signing in; empty: without
 * @param sender where mails come from
 * @param patience how long it has to answer
 */
public record Server(
        String host, int port, Security security, String user, String password, Address sender, Duration patience) {
    /** How the way to it is kept from others. */
    public enum Security {
        NONE(25),
        /** Refused where the server does not offer it. */
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The usual port. */
        public int port() {
            return port;
        }

        /** By its name in the configuration. */
        public static Security of(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "none" -> NONE;
                case "starttls" -> STARTTLS;
                case "tls" -> TLS;
                default -> throw new IllegalArgumentException("security: none, starttls or tls, not " + name);
            };
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
