package org.immerse.people.internal.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a person reads before agreeing to a purpose. Its version is made from the words, so that it cannot be forgotten. */
final class ConsentTexts {
    private static final int VERSION_LENGTH = 12;
    private final Texts texts;

    ConsentTexts(Texts texts) {
        this.texts = texts;
    }

    /** What is agreed to, as the person would say it. */
    String sentence(String purpose) {
        String key = purpose + ".consent";
        return texts.has(key) ? texts.of(key) : texts.of("people.consent.other");
    }

    /** What it means, and that no costs nothing. */
    String help(String purpose) {
        return texts.ownOr("people.consent.help", purpose + ".consent-help");
    }

    /** The version of both, in this language. */
    String version(String purpose) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((sentence(purpose) + "\n" + help(purpose)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
