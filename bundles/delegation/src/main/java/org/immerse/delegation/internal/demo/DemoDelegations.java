package org.immerse.delegation.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code delegations.json} of the demo set, through the same checks as on the pages: see the README. */
@Component
public final class DemoDelegations implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoDelegations.class);
    private static final String FILE = "delegations.json";
    private static final int ORDER = 50;

    private final Delegations delegations;
    private final Accounts accounts;
    private final Site site;
    private final Clock clock;

    /** Grants here. */
    @Activate
    public DemoDelegations(
            @Reference Delegations delegations,
            @Reference Accounts accounts,
            @Reference Site site,
            @Reference Clock clock) {
        this.delegations = delegations;
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
        int number = 0;
        for (JsonNode one : JsonMapper.builder().build().readTree(Files.readString(file))) {
            number++;
            try {
                load(one);
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.warn("Demo delegation {} was left out: {}", number, e.getMessage());
            }
        }
        LOG.info("{} demo delegations were read", number);
    }

    private void load(JsonNode one) {
        User by = account(one.path("by"));
        User person = account(one.path("person"));
        User actor = account(one.path("actor"));
        Set<String> purposes = new HashSet<>();
        one.path("purposes").forEach(purpose -> purposes.add(purpose.asString()));
        Delegation granted =
                delegations.grant(by, person.id(), actor.id(), purposes, day(one.path("from")), day(one.path("until")));
        for (JsonNode act : one.path("acts")) {
            delegations.acted(actor, person.id(), act.path("purpose").asString(), what(act));
        }
        String id = granted.id();
        if (one.has("handOver")) {
            id = delegations
                    .handOver(by, id, account(one.path("handOver")).id())
                    .id();
        }
        if (one.has("end")) {
            JsonNode end = one.path("end");
            delegations.end(account(end.path("by")), id, end.path("reason").asString());
        }
    }

    private static Text what(JsonNode act) {
        String key = act.path("what").asString();
        return act.has("about") ? Text.of(key, Text.of(act.path("about").asString())) : Text.of(key);
    }

    private User account(JsonNode name) {
        Optional<User> found = accounts.findByName(name.asString());
        return found.orElseThrow(() -> new IllegalArgumentException("an account it names is not there"));
    }

    /** An ISO day, or so many days from today. */
    private LocalDate day(JsonNode node) {
        String words = node.asString();
        return words.matches("[+-]?\\d{1,5}")
                ? LocalDate.ofInstant(clock.instant(), site.zone()).plusDays(Integer.parseInt(words))
                : LocalDate.parse(words);
    }
}
