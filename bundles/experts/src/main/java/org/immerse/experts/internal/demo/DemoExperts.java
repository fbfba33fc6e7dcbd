package org.immerse.experts.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.experts.internal.PublicAnswers;
import org.immerse.experts.internal.Questions;
import org.immerse.experts.internal.Topics;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code experts.json} of the demo set through the same checks as on the pages: see the README. */
@Component
public final class DemoExperts implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoExperts.class);
    private static final String FILE = "experts.json";
    private static final int ORDER = 50;

    private final Topics topics;
    private final Questions questions;
    private final PublicAnswers answers;
    private final Requests requests;
    private final Accounts accounts;

    /** Loads here. */
    @Activate
    public DemoExperts(
            @Reference Topics topics,
            @Reference Questions questions,
            @Reference PublicAnswers answers,
            @Reference Requests requests,
            @Reference Accounts accounts) {
        this.topics = topics;
        this.questions = questions;
        this.answers = answers;
        this.requests = requests;
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
        JsonNode demo = JsonMapper.builder().build().readTree(Files.readString(file));
        Map<String, String> ids = new HashMap<>();
        for (JsonNode topic : demo.path("topics")) {
            String name = topic.path("name").asString();
            guarded(
                    name,
                    () -> ids.put(
                            name,
                            topics.begin(
                                            account(topic.path("by")),
                                            words(topic.path("title")),
                                            words(topic.path("help")))
                                    .id()));
        }
        for (JsonNode question : demo.path("questions")) {
            guarded(question.path("topic").asString(), () -> ask(question, ids));
        }
        LOG.info("{} demo topics of experts were read", ids.size());
    }

    private static void guarded(String what, Runnable step) {
        try {
            step.run();
        } catch (ProblemException | IllegalArgumentException e) {
            LOG.warn("A demo entry about {} was left out: {}", what, e.getMessage());
        }
    }

    private void ask(JsonNode one, Map<String, String> ids) {
        String topic = ids.getOrDefault(one.path("topic").asString(), "");
        Request sent = questions.ask(
                account(one.path("by")),
                topic,
                one.path("language").asString(),
                one.path("words").asString(),
                one.path("mayPublish").asBoolean(false));
        if (!one.has("answer")) {
            return;
        }
        User expert = account(one.path("answer").path("by"));
        requests.act(expert, sent.id(), Request.Action.SEE, "");
        Request answered =
                requests.say(expert, sent.id(), one.path("answer").path("words").asString());
        questions.find(sent.subject()).ifPresent(question -> questions.answered(question.id(), answered.changed()));
        if (one.has("page")) {
            JsonNode page = one.path("page");
            PublicAnswer draft = answers.keep(
                    expert,
                    sent.id(),
                    page.path("language").asString(),
                    page.path("asked").asString(),
                    page.path("answer").asString());
            answers.publish(expert, draft, Set.copyOf(answers.traces(expert, draft, draft.asked(), draft.answer())));
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
