package org.immerse.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Public data beside the project: {@code ../shared/data}, or what the system property {@code immerse.data} names. */
final class Data {
    private Data() {}

    /** A folder of it; empty where it is absent. */
    static Optional<Path> folder(String name) {
        Path root = Path.of(System.getProperty("immerse.data", "../shared/data"));
        return Optional.of(root.resolve(name)).filter(Files::isDirectory);
    }

    /** The lines of a compressed table, split at tabs. */
    static List<String[]> table(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        }
    }
}
