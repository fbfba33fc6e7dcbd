package org.immerse.security.internal.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first. */
final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";

    private final Set<String> list;

    CommonPasswords() {
        try (InputStream in = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            list = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is on the list, or a few characters over and over. */
    boolean contains(String password) {
        String key = Names.key(password);
        return list.contains(key) || key.codePoints().distinct().count() < 3;
    }
}
