package org.immerse.knowledge.base.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;

/** The IMMERSE-INF folder of a module as it stands in a folder. */
public record FolderResources(String id, String version, Path folder) implements ModuleResources {
    /** Those of this bundle. */
    public static FolderResources ownOnes() {
        try {
            var folder = Objects.requireNonNull(FolderResources.class.getResource("/IMMERSE-INF"));
            return new FolderResources(KnowledgeBaseModule.ID, "0.1.0", Path.of(folder.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServiceModule module() {
        return () -> id;
    }

    @Override
    public List<String> list(String path, String suffix) {
        Path start = folder.resolve(path);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path));
    }
}
