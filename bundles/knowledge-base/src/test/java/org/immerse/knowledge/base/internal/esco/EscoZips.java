package org.immerse.knowledge.base.internal.esco;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The real ESCO downloads, where the machine has them. */
public final class EscoZips {
    private EscoZips() {}

    /** The zip of this name; skips the test where it is absent. */
    public static Path zip(String name) {
        Path zip = folder().resolve(name);
        assumeTrue(
                Files.exists(zip),
                "no ESCO download at " + zip + "; set IMMERSE_SHARED_DATA to the folder that has esco/");
        return zip;
    }

    /** A new zip at {@code target} with so many lines of every file, and what a last row over several lines still needs. */
    public static Path beginningOf(Path zip, int lines, Path target) throws IOException {
        try (var whole = new ZipFile(zip.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : whole.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = whole.getInputStream(entry)) {
                    out.write(beginning(in, lines).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return target;
    }

    private static String beginning(InputStream in, int lines) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var text = new StringBuilder();
        int number = 0;
        boolean inQuotes = false;
        String line = reader.readLine();
        while (line != null && (number < lines || inQuotes)) {
            text.append(line).append('\n');
            inQuotes ^= line.chars().filter(sign -> sign == '"').count() % 2 == 1;
            number++;
            line = reader.readLine();
        }
        return text.toString();
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("immerse.shared.data"))
                .or(() -> Optional.ofNullable(System.getenv("IMMERSE_SHARED_DATA")))
                .map(Path::of)
                .orElse(Path.of("..", "..", "..", "shared", "data"))
                .resolve("esco")
                .toAbsolutePath()
                .normalize();
    }
}
