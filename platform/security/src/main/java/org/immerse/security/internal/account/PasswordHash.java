package org.immerse.security.internal.account;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash with its settings and salt, written as a PHC string: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
final class PasswordHash {
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Argon2Settings settings;
    private final byte[] salt;
    private final byte[] hash;

    PasswordHash(Argon2Settings settings, byte[] salt, byte[] hash) {
        this.settings = settings;
        this.salt = salt;
        this.hash = hash;
    }

    static PasswordHash read(String encoded) {
        Matcher parts = PHC.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a hash of Argon2id");
        }
        Argon2Settings settings = new Argon2Settings(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(settings, decoder.decode(parts.group(4)), decoder.decode(parts.group(5)));
    }

    Argon2Settings settings() {
        return settings;
    }

    byte[] salt() {
        return salt;
    }

    byte[] hash() {
        return hash;
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return String.format(
                Locale.ROOT,
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                settings.kibibytes(),
                settings.passes(),
                settings.lanes(),
                encoder.encodeToString(salt),
                encoder.encodeToString(hash));
    }
}
