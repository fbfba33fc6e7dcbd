package org.immerse.mail.internal.smtp;

import java.time.Instant;
import java.util.Locale;
import org.immerse.mail.internal.domain.Address;

/**
 * One mail, ready to go.
 *
 * @param id unique, for its message id
 * @param from what the sender is called
 * @param stop address of the page that stops these mails, which also answers one-click (RFC 8058)
 */
public record Mail(
        String id, Address to, String from, String subject, String body, Locale language, String stop, Instant made) {}
