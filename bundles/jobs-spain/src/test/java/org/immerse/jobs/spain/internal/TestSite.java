package org.immerse.jobs.spain.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.Site;

/** A site in Spanish and English. */
public final class TestSite implements Site {
    @Override
    public String id() {
        return "spain";
    }

    @Override
    public String name() {
        return "IMMERSE Spain";
    }

    @Override
    public String address() {
        return "https://example.org";
    }

    @Override
    public String country() {
        return "ES";
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.of("es"), Locale.ENGLISH);
    }

    @Override
    public Path folder() {
        return Path.of("target");
    }
}
