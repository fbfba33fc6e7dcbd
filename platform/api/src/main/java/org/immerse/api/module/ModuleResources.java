package org.immerse.api.module;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The {@code IMMERSE-INF/} folder of one running module. Readable until the module's unload calls have returned. */
@ProviderType
public interface ModuleResources {
    /** The module these resources belong to. */
    ServiceModule module();

    /** The version of the module's bundle, for instance {@code 0.1.0}. */
    String version();

    /**
     * Paths of the files in a folder and below, relative to {@code IMMERSE-INF/}, in alphabetical order; empty where the
     * folder is absent.
     *
     * @param folder such as {@code knowledge/seed}
     * @param suffix such as {@code .ttl}; empty for all
     */
    List<String> list(String folder, String suffix);

    /** Whether the file exists. */
    boolean has(String path);

    /** Opens one file, by a path as given by {@link #list}. */
    InputStream open(String path) throws IOException;
}
