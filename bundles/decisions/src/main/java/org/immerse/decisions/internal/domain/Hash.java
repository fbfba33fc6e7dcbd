package org.immerse.decisions.internal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over a list of values in one canonical form: each as its length in UTF-16 units, a colon, itself. No two different lists have
 * the same form.
 */
public final class Hash {
    /** What the first entry of the chain follows. */
    public static final String NONE = "0".repeat(64);

    private Hash() {}

    /** The hash, in hexadecimal. */
    public static String of(String... values) {
        StringBuilder canonical = new StringBuilder();
        for (String value : values) {
            canonical.append(value.length()).append(':').append(value);
        }
        try {
            byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
