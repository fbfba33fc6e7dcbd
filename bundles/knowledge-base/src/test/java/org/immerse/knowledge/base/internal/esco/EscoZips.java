package org.immerse.knowledge.base.internal.esco;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
