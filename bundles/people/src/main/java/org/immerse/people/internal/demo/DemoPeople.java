package org.immerse.people.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills the files of the demo people from {@code people.json}. */
@Component
public final class DemoPeople implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String FILE = "people.json";
    private static final String TEXT_VERSION = "demo";
    private static final int ORDER = 30;

    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    /** Fills these files. */
    @Activate
    public DemoPeople(@Reference People people, @Reference Accounts accounts, @Reference Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One person of the demo set; what is absent is empty. */
    record DemoPerson(
            String account,
            @Nullable Map<String, Map<String, Object>> answers,
            @Nullable Map<String, String> ownWords,
            @Nullable List<String> consents,
            @Nullable String language) {}

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
        List<DemoPerson> all = new JsonMapper().readValue(Files.readString(file), new TypeReference<>() {});
        all.forEach(this::load);
        LOG.info("{} demo people have files", all.size());
    }

    private void load(DemoPerson demo) {
        Optional<User> account = accounts.findByName(demo.account());
        if (account.isEmpty()) {
            LOG.warn("The demo set has a file for an account that is not there");
            return;
        }
        String person = account.get().id();
        Map<String, Fact> facts = FactCodec.decode(orEmpty(demo.answers())).byField();
        Map<String, String> words = orEmpty(demo.ownWords());
        facts.forEach((field, fact) -> people.answer(
                person,
                new Answer(
                        field, Answer.State.GIVEN, Optional.of(fact), words.getOrDefault(field, ""), clock.instant())));
        Locale language = Locale.forLanguageTag(demo.language() == null ? "en" : demo.language());
        for (String purpose : demo.consents() == null ? List.<String>of() : demo.consents()) {
            people.agree(person, purpose, TEXT_VERSION, language);
        }
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
