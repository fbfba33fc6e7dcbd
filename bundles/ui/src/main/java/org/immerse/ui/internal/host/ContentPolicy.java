package org.immerse.ui.internal.host;

import java.security.SecureRandom;
import java.util.Base64;

/** What the shell may load and run: its header {@code Content-Security-Policy}, in place of the strict one of everything else. */
public final class ContentPolicy {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COMMON =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /**
     * For the shell: own scripts, and the inline ones with this nonce. Vaadin's client makes functions from what the server
     * sends, so {@code unsafe-eval} stays; its components set styles of their own, so inline styles stay.
     */
    public static String shell(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce
                + "' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; " + COMMON;
    }

    /** A nonce for one answer. */
    public static String nonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
