package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners' systems get from the API of a running site. */
@Journey
class RestIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COOK = "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e";
    private static final String TYPE = "application/json";

    private final RunningSite site;

    RestIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void healthNamesItsChecks() {
        JsonNode health = read(site.getWithoutKey("/health"), 200);
        assertThat(health.path("status").asString()).isIn("up", "degraded");
        assertThat(health.path("checks"))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.path("title").asString()).isNotBlank());
    }

    @Test
    void theModulesOfTheSiteRunAndNoOther() {
        JsonNode modules = read(site.getWithoutKey("/modules"), 200).path("results");
        assertThat(modules)
                .extracting(
                        module -> module.path("id").asString(),
                        module -> module.path("state").asString())
                .contains(
                        tuple("allocation", "running"),
                        tuple("appointments", "running"),
                        tuple("decisions", "running"),
                        tuple("jobs-spain", "running"),
                        tuple("knowledge-base", "running"),
                        tuple("matching", "running"),
                        tuple("people", "running"),
                        tuple("requests", "running"),
                        tuple("ui", "running"))
                .contains(tuple("accommodation-italy", "available"), tuple("safeguarding", "available"));
        assertThat(modules)
                .extracting(module -> module.path("state").asString())
                .containsOnly("running", "available");
    }

    @ParameterizedTest
    @CsvSource({
        "cocinera, es, 5120",
        "camarero, es, 5131",
        "infermiere, it, 222",
        "μάγειρας, el, 5120",
        "plombier, fr, 7126",
        "fruit picker, en, 9211"
    })
    void occupationsAreFoundInTheWordsOfALanguage(String words, String language, String group) {
        String query = "/concepts?scheme=occupation&limit=10&lang=%s&q=%s"
                .formatted(language, URLEncoder.encode(words, StandardCharsets.UTF_8));
        JsonNode found = read(site.getWithoutKey(query), 200).path("results");
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).path("notation").asString()).startsWith(group);
        List<Double> scores = new ArrayList<>();
        found.forEach(concept -> scores.add(concept.path("score").asDouble()));
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void offersComeInPagesWithTheirNumber() {
        JsonNode page = read(site.getWithoutKey("/offers?module=jobs-spain&size=5&page=2"), 200);
        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(300);
        assertThat(page.path("results")).hasSize(5);
        assertThat(page.path("page").asInt()).isEqualTo(2);
    }

    @Test
    void everyOfferThatIsSentGetsAnAnswerOfItsOwn() {
        JsonNode answer = read(
                site.post(
                        "/offers?module=jobs-spain",
                        site.apiKey(),
                        TYPE,
                        BodyPublishers.ofString("[" + Postings.good("rest-1") + "," + Postings.withoutTitle() + "]")),
                200);
        assertThat(answer.path("created").asInt() + answer.path("updated").asInt())
                .isEqualTo(1);
        assertThat(answer.path("results").get(1).path("status").asString()).isEqualTo("rejected");
        assertThat(answer.path("results").get(1).path("errors")).isNotEmpty();
        String id = answer.path("results").get(0).path("id").asString();
        assertThat(site.getWithoutKey("/offers/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void thePointsOfEveryMatchAddUp() {
        JsonNode answer = read(
                match(
                        site.apiKey(),
                        "{\"model\":\"jobs-spain\",\"limit\":10,\"need\":{\"experience\":{\"concepts\":{\"%s\":3}}}}"
                                .formatted(COOK)),
                200);
        assertThat(answer.path("results")).isNotEmpty().allSatisfy(RestIT::addsUp);
        assertThat(answer.path("results").get(0).has("improvements") || answer.has("improvements"))
                .as("improvements")
                .isTrue();
    }

    private static void addsUp(JsonNode match) {
        int sum = 0;
        for (JsonNode reason : match.path("reasons")) {
            sum += reason.path("points").asInt();
        }
        assertThat(sum).isEqualTo(match.path("score").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"model\":\"jobs-spain\"}", "{\"model\":\"jobs-spain\",\"need\":{\"experience\":7}}", "["
            })
    void badInputIsAProblemWithDetails(String body) {
        HttpResponse<String> answer = match(site.apiKey(), body);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = read(answer, 400);
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(400);
    }

    @Test
    void withoutAKeyNothingPrivateIsDone() {
        assertThat(match("", "{}").statusCode()).isEqualTo(401);
        assertThat(match("imm_wrong", "{}").statusCode()).isEqualTo(401);
        assertThat(site.post("/offers?module=jobs-spain", "", TYPE, BodyPublishers.ofString("[]"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theDescriptionListsAllOfIt() {
        JsonNode description = read(site.getWithoutKey("/openapi.json"), 200);
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames())
                .contains("/health", "/modules", "/concepts", "/offers", "/match", "/knowledge/imports");
    }

    private HttpResponse<String> match(String key, String body) {
        return site.post("/match", key, TYPE, BodyPublishers.ofString(body));
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
