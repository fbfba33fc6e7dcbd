package org.immerse.kernel.internal.install;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.immerse.api.module.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the administrator decided for each module, in {@code data/modules.properties} of the site: the site comes up the same
 * after the host was replaced, and a module that was removed is not installed again.
 */
@Component(service = WantedModules.class)
public final class WantedModules {

    /** What a module should be. */
    public enum Wish {
        RUNNING,
        STOPPED,
        REMOVED
    }

    private final Path file;

    @Activate
    public WantedModules(@Reference Site site) {
        this(site.folder().resolve("data").resolve("modules.properties"));
    }

    WantedModules(Path file) {
        this.file = file;
    }

    /** Keeps a decision, before the call returns. */
    public synchronized void set(String module, Wish wish) {
        Map<String, Wish> wishes = new TreeMap<>(all());
        if (wish != wishes.put(module, wish)) {
            write(wishes);
        }
    }

    /** The decision on a module, if there was one. */
    public Optional<Wish> of(String module) {
        return Optional.ofNullable(all().get(module));
    }

    /** All decisions. */
    public synchronized Map<String, Wish> all() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, Wish> wishes = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(module -> parse(properties.getProperty(module)).ifPresent(wish -> wishes.put(module, wish)));
        return wishes;
    }

    private static Optional<Wish> parse(String word) {
        for (Wish wish : Wish.values()) {
            if (wish.name().equalsIgnoreCase(word.strip())) {
                return Optional.of(wish);
            }
        }
        return Optional.empty();
    }

    private void write(Map<String, Wish> wishes) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                writer.write("# What was decided for each module: running, stopped or removed. Written by the host.\n");
                for (Map.Entry<String, Wish> wish : wishes.entrySet()) {
                    writer.write(wish.getKey() + " = " + wish.getValue().name().toLowerCase(Locale.ROOT) + "\n");
                }
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
