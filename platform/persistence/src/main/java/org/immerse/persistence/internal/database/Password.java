package org.immerse.persistence.internal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the password of the database, so that it need not stand in the configuration. */
final class Password {
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{env:([A-Za-z0-9_]+)}");

    private final Map<String, String> environment;

    Password(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The password: the first line of the file where one is named, else of the environment, else as it stands. */
    String of(Database.Config config, Path siteFolder) {
        return config.password_file().isBlank()
                ? fromSetting(config.password())
                : firstLine(siteFolder.resolve(config.password_file().strip()));
    }

    String fromSetting(String setting) {
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

    static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the password file cannot be read: " + file, e);
        }
    }
}
