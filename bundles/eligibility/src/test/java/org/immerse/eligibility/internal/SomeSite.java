package org.immerse.eligibility.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.Site;

/** A site for tests. */
final class SomeSite implements Site {
    @Override
    public String id() {
        return "test";
    }

    @Override
    public String name() {
        return "Test";
    }

    @Override
    public String address() {
        return "https://site.example";
    }

    @Override
    public String country() {
        return "CY";
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public Path folder() {
        return Path.of("target");
    }
}
