package org.immerse.directory.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.immerse.directory.internal.demo.DemoFile;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.persistence.EntryTables.Publication;

/** The demo set of Cyprus. */
public final class DemoSet {
    private static final Path DEMO = Path.of("../../site-templates/cyprus/demo");

    private DemoSet() {}

    public static List<Publication> read(BiConsumer<String, Flaw> tell) {
        try {
            Map<String, String> organisations = new HashMap<>();
            EntryJson.tree(Files.readString(DEMO.resolve("organisations.json")))
                    .forEach(one -> organisations.put(
                            one.path("name").stringValue(), one.path("id").stringValue()));
            Instant usual = TestDirectory.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
            return new DemoFile(organisations, usual, TestDirectory.SITE.zone(), tell)
                    .read(Files.readString(DEMO.resolve("directory.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
