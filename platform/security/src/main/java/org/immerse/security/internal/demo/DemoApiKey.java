package org.immerse.security.internal.demo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes an API key with every scope for the demo set, and writes its secret to {@code data/demo-api-key.txt} of the site, which
 * only its owner can read, for the launcher to print.
 */
@Component
public final class DemoApiKey implements DemoLoader {
    private static final int ORDER = 20;
    private static final String FILE = "demo-api-key.txt";

    private final ApiKeys keys;
    private final Site site;

    @Activate
    public DemoApiKey(@Reference ApiKeys keys, @Reference Site site) {
        this.keys = keys;
        this.site = site;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        List<String> scopes = keys.scopes();
        if (scopes.isEmpty() || !Files.isDirectory(demoFolder)) {
            return;
        }
        Path file = site.folder().resolve("data").resolve(FILE);
        Files.createDirectories(file.getParent());
        try {
            createForOwner(file);
        } catch (FileAlreadyExistsException e) {
            return; // made before
        }
        String secret = keys.make(Accounts.SYSTEM, "Demo", Set.copyOf(scopes), Optional.empty())
                .secret();
        Files.writeString(file, secret + "\n");
    }

    private static void createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
