package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A module whose activator throws is shown as failed, and the site goes on. */
class BrokenModuleIT extends PlatformHost {
    @Inject
    FeaturesService features;

    /** What the broken bundle does when it starts. */
    public static final class Throwing implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("the oven is cold");
        }

        @Override
        public void stop(BundleContext context) {}
    }

    @Test
    void isShownAsFailedWithTheReasonAndTheSiteGoesOn() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        features.addRepository(repository());
        await("the module is known", () -> modules.find("broken-bakery").isPresent());
        try {
            installer.install("broken-bakery", progress -> {});
        } catch (ProblemException e) {
            // the installer may say so at once; what counts is the status
        }
        awaitState("broken-bakery", ModuleState.FAILED);
        ModuleStatus status = modules.find("broken-bakery").orElseThrow();
        assertTrue(status.reason().contains("the oven is cold"), status.reason());
        assertEquals(200, get("/api/v1/health").statusCode());
        installer.remove("broken-bakery", progress -> {});
        awaitState("broken-bakery", ModuleState.AVAILABLE);
    }

    private static URI repository() throws IOException {
        Path folder = Files.createTempDirectory("broken-bakery");
        Path bundle = folder.resolve("broken-bakery.jar");
        writeBundle(bundle);
        Path repository = folder.resolve("features.xml");
        Files.writeString(repository, """
                <features name="broken-bakery" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                  <feature name="immerse-broken-bakery" version="1.0.0" description="Broken bakery">
                    <details>A module that cannot start.</details>
                    <bundle>%s</bundle>
                    <capability>immerse.module;id=broken-bakery</capability>
                  </feature>
                </features>
                """.formatted(bundle.toUri()));
        return repository.toUri();
    }

    private static void writeBundle(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.example.broken-bakery");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", Throwing.class.getName());
        headers.putValue("Import-Package", "org.osgi.framework");
        String path = Throwing.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream in = Throwing.class.getClassLoader().getResourceAsStream(path)) {
            jar.putNextEntry(new JarEntry(path));
            in.transferTo(jar);
            jar.closeEntry();
        }
    }
}
