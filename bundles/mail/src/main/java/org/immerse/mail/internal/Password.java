package org.immerse.mail.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the password of the server, so that it need not stand in the configuration. */
record Password(Map<String, String> environment, Path folder) {
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{env:([A-Za-z0-9_]+)}");

    /** The first line of the file where one is named, else of the environment, else as it stands. */
    String of(String setting, String file) {
        return file.isBlank() ? fromSetting(setting) : firstLine(folder.resolve(file.strip()));
    }

    private String fromSetting(String setting) {
        Matcher reference = FROM_ENVIRONMENT.matcher(setting.strip());
        if (!reference.matches()) {
            return setting;
        }
        String value = environment.get(reference.group(1));
        if (value == null) {
            throw new IllegalArgumentException("the environment has no variable " + reference.group(1));
        }
        return value;
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("the password file cannot be read: " + file, e);
        }
    }
}
