package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.Replay;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.testing.container.Distribution;
import org.junit.jupiter.api.Test;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;

/** An employer decides; then the vacancy and the person's file change: the decision still comes to the same scores. */
class DecisionsIT extends Host {
    private static final String MODEL = "jobs-spain";
    private static final String PASSWORD = "a long enough password";

    @Configuration
    public static Option[] configuration() {
        return Distribution.options();
    }

    @Test
    void aDecisionComesToTheSameScoresAfterTheVacancyWasEdited() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        install(MODEL);
        await("the parts are there", () -> service(DecisionLog.class) != null && service(Requests.class) != null);
        Organisation hotel = service(Accounts.class).organisation(Accounts.SYSTEM, "Hotel Sol");
        User employer = service(Accounts.class)
                .create(Accounts.SYSTEM, "bruno", PASSWORD, "Bruno", Set.of(Role.EMPLOYER), Optional.of(hotel.id()));
        User newcomer = service(Accounts.class).register("amina@example.org", PASSWORD, "Amina");
        speaksSpanish(newcomer, 2);
        String key = service(ApiKeys.class)
                .make(Accounts.SYSTEM, "test", Set.of("offers:write", "decisions:read"), Optional.of(hotel.id()))
                .secret();
        String vacancy = publish(key, "Cocinera", "A2");

        Request application = service(Requests.class)
                .send(
                        newcomer,
                        "jobs-spain.application",
                        vacancy,
                        Party.person(newcomer.id()),
                        Party.organisation(hotel.id()),
                        "");
        service(Requests.class)
                .act(employer, application.id(), Request.Action.DECLINE, "We need somebody in the kitchen at once");
        assertEquals(vacancy, publish(key, "Cocinera con alemán", "C2"), "the same vacancy, edited");
        speaksSpanish(newcomer, 0);

        DecisionLog log = service(DecisionLog.class);
        LoggedDecision decision =
                log.find(DecisionFilter.ofPerson(newcomer.id()), 0, 10).getFirst();
        assertEquals("jobs-spain.refuse", decision.decision().kind());
        assertEquals(application.id(), decision.decision().reference());
        assertEquals("Cocinera", decision.decision().about());
        assertEquals(
                Decision.Outcome.REFUSED, decision.decision().lines().getFirst().outcome());
        RankingSeen ranking = log.ranking(decision.id()).orElseThrow();
        int shown = ranking.scores().getFirst().score();
        Replay replay = log.replay(decision.id());
        assertTrue(replay.isSame(), replay.toString());
        assertEquals(Set.of(), replay.causes());
        assertEquals(
                List.of(shown),
                replay.items().stream()
                        .map(item -> item.replayed().orElseThrow())
                        .toList());
        assertNotEquals(shown, scoreOfToday(newcomer, ranking), "today’s vacancy and file give another score");
        assertTrue(log.verify().isIntact());

        partnersReadIt(key, decision, newcomer);
        theFileGoesAndTheDecisionStays(log, decision, newcomer);
    }

    private void partnersReadIt(String key, LoggedDecision decision, User newcomer) throws Exception {
        assertEquals(401, get("/api/v1/decisions").statusCode());
        String one = ask(key, "/api/v1/decisions/" + decision.id());
        assertTrue(one.contains("\"Cocinera\"") && one.contains("\"ranking\""), one);
        assertFalse(one.contains(newcomer.id()) || one.contains("Amina"), one);
        String replay = ask(key, "/api/v1/decisions/" + decision.id() + "/replay");
        assertTrue(replay.contains("\"same\":true"), replay);
        String chain = ask(key, "/api/v1/decisions/verify");
        assertTrue(chain.contains("\"intact\":true"), chain);
    }

    private void theFileGoesAndTheDecisionStays(DecisionLog log, LoggedDecision decision, User newcomer) {
        assertTrue(service(People.class).export(newcomer.id()).containsKey("decisions"));
        service(People.class).erase(newcomer.id());
        assertEquals(List.of(), log.find(DecisionFilter.ofPerson(newcomer.id()), 0, 10));
        assertEquals("", log.find(decision.id()).orElseThrow().decision().reason());
        assertTrue(log.replay(decision.id()).isSame());
        assertTrue(log.verify().isIntact());
    }

    private void speaksSpanish(User person, int rank) {
        Fact level = new Fact.Levels(Map.of("urn:immerse:language:es", rank));
        service(People.class)
                .answer(
                        person.id(),
                        new Answer("languages", Answer.State.GIVEN, Optional.of(level), "", Instant.now()));
    }

    /** What the edited vacancy gives for the person's present file, by the engine itself. */
    private int scoreOfToday(User person, RankingSeen before) {
        Need need = new Need(person.id(), service(People.class).facts(person.id()));
        Offer offer = before.offers().getFirst();
        return service(Matching.class)
                .explain(MODEL, need, offer.id())
                .orElseThrow()
                .score();
    }

    private String publish(String key, String title, String level) throws Exception {
        String posting =
                """
                {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "dec-1", "title": "%s",
                 "occupationalCategory": "5120", "validThrough": "%s",
                 "jobLocation": {"address": {"addressLocality": "Valencia"}},
                 "immerse:languages": [{"language": "es", "level": "%s"}]}
                """.formatted(title, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30), level);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(ADDRESS + "/api/v1/offers?module=jobs-spain"))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(posting))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(answer.body());
            assertTrue(id.find(), answer.body());
            return id.group(1);
        }
    }

    private static String ask(String key, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(ADDRESS + path))
                            .header("Authorization", "Bearer " + key)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body();
        }
    }
}
