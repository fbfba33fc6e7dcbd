package org.immerse.directory.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.directory.Provider;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.persistence.EntryTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
    private static final LocalTime MORNING = LocalTime.of(9, 0);

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
        JsonNode json = EntryJson.tree(Files.readString(file));
        Map<String, String> organisations = accounts.organisations().stream()
                .collect(Collectors.toMap(Organisation::name, Organisation::id, (first, second) -> first));
        List<EntryTables.Publication> publications = new ArrayList<>();
        Map<String, String> names = new java.util.HashMap<>();
        for (JsonNode one : json.path("providers")) {
            provider(one, organisations).ifPresent(provider -> {
                names.put(provider.id(), provider.name().in(java.util.Locale.ENGLISH));
                publications.add(publication(new Content.Office(provider), usual(), names));
            });
        }
        for (JsonNode one : json.path("services")) {
            Instant verified = verified(one);
            EntryJson.service(one, flaw -> tell(one, flaw))
                    .ifPresent(service -> publications.add(publication(new Content.Service(service), verified, names)));
        }
        entries.publishAll(Accounts.SYSTEM, publications);
        LOG.info("{} entries of the directory are published", publications.size());
    }

    private static EntryTables.Publication publication(Content content, Instant when, Map<String, String> names) {
        User by = Accounts.SYSTEM;
        return new EntryTables.Publication(content, by.id(), new Mark(when, names.getOrDefault(content.owner(), "")));
    }

    private Optional<Provider> provider(JsonNode json, Map<String, String> organisations) {
        String account = json.path("account").asString("");
        if (!account.isEmpty() && !organisations.containsKey(account)) {
            LOG.warn("The demo set has no organisation for the provider {}", json.path("id"));
        }
        if (json instanceof ObjectNode object) {
            object.put("account", organisations.getOrDefault(account, ""));
        }
        return EntryJson.provider(json, flaw -> tell(json, flaw));
    }

    private Instant verified(JsonNode json) {
        String day = json.path("verified").asString("");
        if (json instanceof ObjectNode object) {
            object.remove("verified");
        }
        return day.isEmpty()
                ? usual()
                : LocalDate.parse(day).atTime(MORNING).atZone(site.zone()).toInstant();
    }

    private Instant usual() {
        return clock.instant().minus(AGE).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void tell(JsonNode json, Flaw flaw) {
        LOG.warn(
                "Demo entry {}: {} {}",
                json.path("id"),
                flaw.place(),
                flaw.text().key());
    }
}
