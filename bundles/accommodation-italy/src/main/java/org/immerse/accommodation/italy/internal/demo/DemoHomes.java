package org.immerse.accommodation.italy.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeFile;
import org.immerse.accommodation.italy.internal.home.HomeRegister;
import org.immerse.accommodation.italy.internal.home.Photos;
import org.immerse.accommodation.italy.internal.home.PlaceClearance;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.safeguarding.Clearance.Action;
import org.immerse.api.safeguarding.Safeguarding;
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

/** Loads {@code homes.json} of the demo set, with how far each home was checked: through the same services as everybody's. */
@Component
public final class DemoHomes implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoHomes.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HomeRegister register;
    private final Photos photos;
    private final Safeguarding safeguarding;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public DemoHomes(
            @Reference HomeRegister register,
            @Reference Photos photos,
            @Reference Safeguarding safeguarding,
            @Reference Accounts accounts,
            @Reference Clock clock) {
        this.register = register;
        this.photos = photos;
        this.safeguarding = safeguarding;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve("homes.json");
        if (!Files.exists(file)) {
            return;
        }
        int loaded = 0;
        for (JsonNode json : JSON.readTree(Files.readAllBytes(file))) {
            try {
                load(json, demoFolder);
                loaded++;
            } catch (ProblemException | IllegalArgumentException | java.util.NoSuchElementException e) {
                LOG.warn("Demo home {} was left out: {}", json.path("id").asString(""), e.toString());
            }
        }
        LOG.info("{} demo homes", loaded);
    }

    private void load(JsonNode json, Path folder) throws IOException {
        User host = account(json.path("by").asString(""));
        LocalDate today = ItalianDay.today(clock);
        Home home = HomeFile.read(
                json,
                accounts.organisation(Accounts.SYSTEM, json.path("host").asString("")),
                host.id(),
                today,
                clock.instant());
        register.keep(host, home);
        for (JsonNode photo : json.path("photos")) {
            Path picture = folder.resolve(photo.asString("")).normalize();
            if (picture.startsWith(folder.normalize()) && Files.exists(picture)) {
                photos.add(home.id(), Files.readAllBytes(picture));
            }
        }
        clear(home.id(), json.path("clearance"), today);
    }

    private void clear(String home, JsonNode json, LocalDate today) {
        String state = json.path("state").asString("draft");
        if (state.equals("draft")) {
            return;
        }
        User first = account(json.path("first").asString(""));
        act(first, home, Action.ASK_DOCUMENTS, "");
        HomeFile.days(json, "seen", today)
                .forEach((item, day) -> safeguarding.check(first, PlaceClearance.KIND, home, item, day));
        if (json.has("visit")) {
            LocalDate visit = HomeFile.day(json.path("visit").asString(), today);
            if (!visit.isBefore(today)) {
                safeguarding.planVisit(first, PlaceClearance.KIND, home, visit);
            }
        }
        String reason = json.path("reason").asString("Demo");
        switch (state) {
            case "approved" -> approve(home, first, json);
            case "withdrawn" -> {
                approve(home, first, json);
                safeguarding.withdraw(
                        first, PlaceClearance.KIND, home, json.path("item").asString("reference"), reason);
            }
            case "paused" -> act(first, home, Action.PAUSE, reason.isBlank() ? "Demo" : reason);
            case "ended" -> act(first, home, Action.END, reason.isBlank() ? "Demo" : reason);
            default -> LOG.debug("{} is {}", home, state);
        }
    }

    private void approve(String home, User first, JsonNode json) {
        act(first, home, Action.SIGN, "");
        act(account(json.path("second").asString("")), home, Action.SIGN, "");
    }

    private void act(User staff, String home, Action action, String words) {
        safeguarding.act(staff, PlaceClearance.KIND, home, action, words);
    }

    private User account(String name) {
        return accounts.findByName(name).orElseThrow(() -> new IllegalArgumentException("no account " + name));
    }
}
