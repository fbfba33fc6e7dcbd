package org.immerse.feedback.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.feedback.internal.Cases;
import org.immerse.feedback.internal.Cases.Written;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code feedback.json} of the demo set through the same checks as on the pages: see the README. */
@Component
public final class DemoFeedback implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoFeedback.class);
    private static final String FILE = "feedback.json";
    private static final int ORDER = 60;

    private final Cases cases;
    private final Accounts accounts;

    /** Loads here. */
    @Activate
    public DemoFeedback(@Reference Cases cases, @Reference Accounts accounts) {
        this.cases = cases;
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
                LOG.warn("Demo feedback {} was left out: {}", number, e.getMessage());
            }
        }
        LOG.info("{} demo entries of feedback were read", number);
    }

    private void load(JsonNode one) {
        String about = one.has("organisationOf")
                ? "organisation:"
                        + account(one.path("organisationOf"))
                                .organisation()
                                .orElseThrow(() -> new IllegalArgumentException("an account acts for nobody"))
                                .id()
                : About.SITE.key();
        Written written = new Written(
                about,
                Optional.of(Category.valueOf(one.path("category").asString().toUpperCase(Locale.ROOT))),
                one.path("words").asString(),
                one.path("language").asString("en"));
        Case made = one.has("by")
                ? cases.write(account(one.path("by")), written).received()
                : cases.write("demo", written).received();
        if (one.has("answer")) {
            User staff = account(one.path("answer").path("by"));
            cases.look(staff, made.id());
            cases.answer(staff, made.id(), one.path("answer").path("words").asString(), false);
        }
    }

    private User account(JsonNode name) {
        Optional<User> found = accounts.findByName(name.asString());
        return found.orElseThrow(() -> new IllegalArgumentException("an account it names is not there"));
    }
}
