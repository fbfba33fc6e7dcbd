package org.immerse.ui.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandingFilesTest {
    @TempDir
    Path site;

    @Test
    void findsFilesOfTheFolderAndNothingOutsideOfIt() throws IOException {
        Path branding = Files.createDirectory(site.resolve("branding"));
        Files.writeString(branding.resolve("site.css"), "html {}");
        Files.writeString(site.resolve("secret.css"), "no");

        assertThat(BrandingFiles.find(branding, "site.css")).isPresent();
        assertThat(BrandingFiles.find(branding, "../secret.css")).isEmpty();
        assertThat(BrandingFiles.find(branding, site.resolve("secret.css").toString()))
                .isEmpty();
        assertThat(BrandingFiles.find(branding, "missing.css")).isEmpty();
    }

    @Test
    void knowsTheTypesItServes() {
        assertThat(BrandingFiles.type("site.css")).startsWith("text/css");
        assertThat(BrandingFiles.type("script.js")).isNull();
        assertThat(BrandingFiles.type("noname")).isNull();
    }
}
