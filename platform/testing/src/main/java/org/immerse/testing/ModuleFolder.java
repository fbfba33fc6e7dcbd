package org.immerse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The {@code IMMERSE-INF/} folder beside a class, as it stands in the build output. */
public record ModuleFolder(Path root) {

    /** The folder of the module this class belongs to; it need not exist. */
    public static ModuleFolder of(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ModuleFolder(classes.resolve("IMMERSE-INF"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files in a sub-folder and below whose names end so, in alphabetical order. */
    public List<Path> list(String folder, String suffix) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file. */
    public Path file(String path) {
        return root.resolve(path);
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
