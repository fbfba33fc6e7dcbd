package org.immerse.accommodation.italy.internal.living;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
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

/** Loads {@code living.json} of the demo set: what both sides said about living together. */
@Component
public final class DemoLiving implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLiving.class);
    private static final int AFTER_PLACEMENTS = 60;
    private final LivingDesk desk;
    private final Accounts accounts;

    /** Loads what was said at this desk. */
    @Activate
    public DemoLiving(@Reference LivingDesk desk, @Reference Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return AFTER_PLACEMENTS;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve("living.json");
        if (!Files.exists(file)) {
            return;
        }
        int loaded = 0;
        for (JsonNode json : JsonMapper.builder().build().readTree(Files.readAllBytes(file))) {
            try {
                load(json);
                loaded++;
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.warn("A line of the demo set's check-ins was left out: {}", e.toString());
            }
        }
        LOG.info("{} demo check-ins loaded", loaded);
    }

    private void load(JsonNode json) {
        User by = accounts.findByName(json.path("by").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("an account it names is not there"));
        desk.said(
                by,
                json.path("placement").asString(""),
                Mood.valueOf(
                        json.path("mood").asString("").toUpperCase(Locale.ROOT).replace('-', '_')),
                json.path("words").asString(""),
                json.path("talk").asBoolean(false),
                day(json.path("day").asString("0")));
    }

    /** An ISO day, or so many days from today. */
    private LocalDate day(String words) {
        return words.matches("[+-]?\\d{1,5}") ? desk.today().plusDays(Integer.parseInt(words)) : LocalDate.parse(words);
    }
}
