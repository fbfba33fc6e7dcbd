package org.immerse.directory.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.persistence.EntryTables.Publication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes {@code directory.json} of the demo set: providers and services in the form of the directory. The account of a provider is the
 * name of an organisation; {@code verified} of a service is the day its facts were verified.
 */
@Component
public final class DemoDirectory implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoDirectory.class);
    private static final String FILE = "directory.json";
    private static final int ORDER = 40;
    private static final Duration AGE = Duration.ofDays(20);

    private final Entries entries;
    private final Accounts accounts;
    private final Site site;
    private final Clock clock;

    /** Publishes here. */
    @Activate
    public DemoDirectory(
            @Reference Entries entries, @Reference Accounts accounts, @Reference Site site, @Reference Clock clock) {
        this.entries = entries;
        this.accounts = accounts;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        Map<String, String> organisations = accounts.organisations().stream()
                .collect(Collectors.toMap(Organisation::name, Organisation::id, (first, second) -> first));
        DemoFile reader = new DemoFile(
                organisations,
                clock.instant().minus(AGE).truncatedTo(ChronoUnit.SECONDS),
                site.zone(),
                (id, flaw) -> LOG.warn(
                        "Demo entry {}: {} {}", id, flaw.place(), flaw.text().key()));
        List<Publication> publications = reader.read(Files.readString(file));
        entries.publishAll(Accounts.SYSTEM, publications);
        LOG.info("{} entries of the directory are published", publications.size());
    }
}
