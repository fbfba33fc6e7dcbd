package org.immerse.testing.container.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Versions this was built with. */
public final class Versions {
    private Versions() {}

    /** {@code junit}, {@code platform}, {@code self} and {@code karaf}. */
    public static Properties load() throws IOException {
        Properties versions = new Properties();
        try (InputStream in =
                Versions.class.getResourceAsStream("/org/immerse/testing/container/versions.properties")) {
            versions.load(in);
        }
        return versions;
    }
}
