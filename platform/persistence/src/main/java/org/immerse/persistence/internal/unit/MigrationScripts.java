package org.immerse.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Gives Flyway the scripts of one module by address, so that it scans no class path. */
public final class MigrationScripts implements ResourceProvider {
    /** Folder of the scripts for every database; those for one only are in a folder below it. */
    public static final String FOLDER = "IMMERSE-INF/migrations";

    private final List<Script> scripts;

    public MigrationScripts(Collection<URL> scripts) {
        this.scripts = scripts.stream().map(Script::new).toList();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return scripts.isEmpty();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        Optional<Script> found =
                scripts.stream().filter(script -> script.isNamed(name)).findFirst();
        return found.orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
    }

    private static final class Script extends LoadableResource {
        private final URL address;

        Script(URL address) {
            this.address = address;
        }

        boolean isNamed(String name) {
            return getRelativePath().equals(name) || getFilename().equals(name);
        }

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(address.openStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return address.toString();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return address.toString();
        }

        @Override
        public String getFilename() {
            return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return FOLDER + "/" + getFilename();
        }
    }
}
