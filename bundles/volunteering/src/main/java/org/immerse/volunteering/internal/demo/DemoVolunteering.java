package org.immerse.volunteering.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.SignUps;
import org.immerse.volunteering.internal.domain.Draft;
import org.immerse.volunteering.internal.domain.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code volunteering.json} of the demo set through the same checks as on the pages: see the README. */
@Component
public final class DemoVolunteering implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoVolunteering.class);
    private static final String FILE = "volunteering.json";
    private static final int ORDER = 60;

    private final Offers offers;
    private final SignUps signUps;
    private final Accounts accounts;

    /** Loads here. */
    @Activate
    public DemoVolunteering(@Reference Offers offers, @Reference SignUps signUps, @Reference Accounts accounts) {
        this.offers = offers;
        this.signUps = signUps;
        this.accounts = accounts;
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
                LOG.warn("Demo offer {} was left out: {}", number, e.getMessage());
            }
        }
        LOG.info("{} demo offers of volunteering were read", number);
    }

    private void load(JsonNode one) {
        Set<String> languages = new HashSet<>();
        one.path("languages").forEach(code -> languages.add(code.asString()));
        Offer offer = offers.publish(
                account(one.path("by")),
                new Draft(
                        words(one.path("title")),
                        words(one.path("text")),
                        one.path("where").asString(),
                        one.path("when").asString(),
                        languages,
                        one.path("places").asInt(1),
                        offers.today().plusDays(one.path("days").asInt(60))));
        for (JsonNode signUp : one.path("signUps")) {
            signUps.signUp(
                    account(signUp.path("by")), offer.id(), signUp.path("words").asString(""));
        }
    }

    private static Localized words(JsonNode node) {
        Map<String, String> words = new TreeMap<>();
        node.properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return new Localized(words);
    }

    private User account(JsonNode name) {
        Optional<User> found = accounts.findByName(name.asString());
        return found.orElseThrow(() -> new IllegalArgumentException("an account it names is not there"));
    }
}
