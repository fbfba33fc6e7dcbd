package org.immerse.jobs.spain.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.immerse.jobs.spain.internal.request.VacancyRequests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads {@code requests.json} of the demo set: who applied for which vacancy, and what happened since.
 *
 * <pre>
 * [{"vacancy": "identifier", "person": "account name", "words": "...",
 *   "steps": [{"by": "employer", "action": "SEE"}, {"by": "employer", "action": "SAY", "words": "..."}]}]
 * </pre>
 */
@Component
public final class DemoRequests implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRequests.class);
    private static final String FILE = "requests.json";
    private static final String SAY = "SAY";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vacancies vacancies;
    private final Accounts accounts;
    private final Requests requests;

    @Activate
    public DemoRequests(@Reference Vacancies vacancies, @Reference Accounts accounts, @Reference Requests requests) {
        this.vacancies = vacancies;
        this.accounts = accounts;
        this.requests = requests;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        JsonNode all = JSON.readTree(Files.readAllBytes(file));
        Map<String, Vacancy> byIdentifier = vacanciesOf(all);
        int line = 0;
        for (JsonNode one : all) {
            line++;
            Optional<Vacancy> vacancy = Optional.ofNullable(byIdentifier.get(text(one, "vacancy")));
            Optional<User> person = accounts.findByName(text(one, "person"));
            if (vacancy.isEmpty() || person.isEmpty()) {
                LOG.warn("Demo request {} names a vacancy or a person that is not there", line);
            } else {
                play(one, vacancy.get(), person.get(), line);
            }
        }
    }

    private Map<String, Vacancy> vacanciesOf(JsonNode all) {
        Set<String> named = new HashSet<>();
        all.forEach(one -> named.add(text(one, "vacancy")));
        Map<String, Vacancy> found = new HashMap<>();
        vacancies.findByIdentifiers(named).forEach(vacancy -> found.put(vacancy.identifier(), vacancy));
        return found;
    }

    private void play(JsonNode one, Vacancy vacancy, User person, int line) {
        User employer = new User(
                "demo-" + vacancy.employer().id(),
                "demo",
                vacancy.employer().name(),
                Set.of(Role.EMPLOYER),
                Optional.of(vacancy.employer()));
        try {
            Request request = requests.send(
                    person,
                    VacancyRequests.APPLICATION,
                    vacancy.id(),
                    Party.person(person.id()),
                    Party.organisation(vacancy.employer().id()),
                    text(one, "words"));
            for (JsonNode step : one.path("steps")) {
                User actor = "employer".equals(text(step, "by")) ? employer : person;
                step(actor, request.id(), step);
            }
        } catch (ProblemException | IllegalArgumentException e) {
            LOG.warn("Demo request {} could not be played: {}", line, e.getMessage());
        }
    }

    private void step(User actor, String request, JsonNode step) {
        String action = text(step, "action");
        if (SAY.equals(action)) {
            requests.say(actor, request, text(step, "words"));
        } else {
            requests.act(actor, request, Request.Action.valueOf(action), text(step, "words"));
        }
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
