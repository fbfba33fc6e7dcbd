package org.immerse.jobs.spain.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;

/** The firewall as far as this bundle's own rows say. */
public final class OwnFirewall implements Firewall {
    private final List<Rule> rules = read();

    private static List<Rule> read() {
        try (InputStream in =
                Objects.requireNonNull(JobsSpainModule.class.getResourceAsStream("/IMMERSE-INF/firewall.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("task,"))
                    .map(line -> line.split(",", -1))
                    .map(row -> new Rule(row[0], row[1], Visibility.valueOf(row[2].toUpperCase(Locale.ROOT))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Visibility of(String task, String field) {
        return rules.stream()
                .filter(rule -> rule.task().equals(task) && rule.field().equals(field))
                .map(Rule::visibility)
                .findFirst()
                .orElse(Visibility.HIDDEN);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
