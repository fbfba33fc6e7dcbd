package org.immerse.mail.internal.smtp;

/** What became of a mail that was handed over. */
public enum Outcome {
    /** The server took it. */
    SENT,
    /** The server did not take it; it may be tried again. */
    LATER,
    /** The server knows for good that there is no such mailbox. */
    REFUSED,
    /** The connection broke after the text was sent: the server may have taken it. */
    UNSURE
}
