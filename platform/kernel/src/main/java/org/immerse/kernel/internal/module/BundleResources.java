package org.immerse.kernel.internal.module;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** The {@code IMMERSE-INF/} folder of a bundle. */
record BundleResources(ServiceModule module, Bundle bundle) implements ModuleResources {
    private static final String ROOT = "IMMERSE-INF/";

    @Override
    public String version() {
        Version version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    public List<String> list(String folder, String suffix) {
        @Nullable Enumeration<URL> entries = bundle.findEntries(ROOT + folder, "*" + suffix, true);
        if (entries == null) {
            return List.of();
        }
        return Collections.list(entries).stream()
                .map(URL::getPath)
                .filter(path -> !path.endsWith("/"))
                .map(BundleResources::relative)
                .sorted()
                .distinct()
                .toList();
    }

    private static String relative(String path) {
        return path.substring(path.indexOf(ROOT) + ROOT.length());
    }

    @Override
    public boolean has(String path) {
        return bundle.getEntry(ROOT + path) != null;
    }

    @Override
    public InputStream open(String path) throws IOException {
        URL entry = bundle.getEntry(ROOT + path);
        if (entry == null) {
            throw new FileNotFoundException(module.id() + " has no " + ROOT + path);
        }
        return entry.openStream();
    }
}
