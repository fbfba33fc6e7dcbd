package org.immerse.accommodation.italy.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.desk.CareStart;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code care.json} of the demo set: who cares for whom, their notes, and when somebody comes of age. */
@Component
public final class DemoCare implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCare.class);
    private static final int ORDER = 35;

    private final CareStart start;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public DemoCare(@Reference CareStart start, @Reference Accounts accounts, @Reference Clock clock) {
        this.start = start;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve("care.json");
        if (!Files.exists(file)) {
            return;
        }
        int loaded = 0;
        for (JsonNode json : JsonMapper.builder().build().readTree(Files.readAllBytes(file))) {
            try {
                load(json);
                loaded++;
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.warn("A line of the demo set's care was left out: {}", e.toString());
            }
        }
        LOG.info("{} demo people are cared for", loaded);
    }

    private void load(JsonNode json) {
        User person = account(json.path("person"));
        User coordinator = account(json.path("coordinator"));
        start.begin(coordinator, person.id(), day(json.path("since")));
        if (json.has("turns18")) {
            start.born(person.id(), day(json.path("turns18")));
        }
        for (JsonNode note : json.path("notes")) {
            start.note(account(note.path("by")), person.id(), day(note.path("day")), words(note), Optional.empty());
        }
        if (json.has("handedOver")) {
            JsonNode over = json.path("handedOver");
            User next = account(over.path("to"));
            start.note(coordinator, person.id(), day(over.path("day")), words(over), Optional.of(next.id()));
            start.take(next, person.id(), day(over.path("day")));
        }
    }

    private static String words(JsonNode json) {
        return json.path("words").asString("");
    }

    private User account(JsonNode name) {
        return accounts.findByName(name.asString(""))
                .orElseThrow(() -> new IllegalArgumentException("an account it names is not there"));
    }

    /** An ISO day, or so many days from today. */
    private LocalDate day(JsonNode node) {
        String words = node.asString("0");
        LocalDate today = ItalianDay.today(clock);
        return words.matches("[+-]?\\d{1,5}") ? today.plusDays(Integer.parseInt(words)) : LocalDate.parse(words);
    }
}
