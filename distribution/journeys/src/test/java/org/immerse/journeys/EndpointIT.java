package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A knowledge base at a SPARQL endpoint elsewhere, by configuration alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndpointIT {
    private static final String SEED = "urn:immerse:module:knowledge-base";
    private static final String CONFIGURATION = "org.immerse.knowledge.base.cfg";

    @TempDir
    static Path folder;

    private static SparqlEndpoint endpoint;
    private static RunningSite site;

    @BeforeAll
    static void start() throws Exception {
        endpoint = SparqlEndpoint.start(folder);
        site = RunningSite.start(
                "spain",
                "endpoint",
                Map.of(
                        CONFIGURATION,
                        "endpoint.query = " + endpoint.queries() + "\nendpoint.update = " + endpoint.updates() + "\n"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        try {
            if (site != null) {
                site.close();
            }
        } finally {
            if (endpoint != null) {
                endpoint.close();
            }
        }
    }

    @Test
    @Order(1)
    void saysThatTheStoreIsGood() {
        assertThat(read("/health").path("checks"))
                .filteredOn(check -> check.path("id").asString().equals("knowledge-base.store"))
                .singleElement()
                .satisfies(check -> assertThat(check.path("level").asString())
                        .as(check.toString())
                        .isEqualTo("good"));
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({"cocinera, es", "μάγειρας, el"})
    void findsTheOccupationInOnesOwnWords(String words, String language) {
        String text = URLEncoder.encode(words, StandardCharsets.UTF_8);
        assertThat(read("/concepts?lang=" + language + "&q=" + text)
                        .at("/results/0/notation")
                        .asString())
                .isEqualTo("5120.1");
    }

    @Test
    @Order(3)
    void runsTheModulesThatNeedIt() {
        assertThat(read("/modules").path("results"))
                .filteredOn(module -> List.of("knowledge-base", "jobs-spain")
                        .contains(module.path("id").asString()))
                .extracting(module -> module.path("state").asString())
                .containsExactly("running", "running");
    }

    @Test
    @Order(4)
    void keepsTheGraphsAtTheEndpointAndNoneInTheSitesFolder() throws Exception {
        assertThat(endpoint.graphs())
                .containsOnlyKeys(SEED, SEED + ":origin")
                .hasEntrySatisfying(SEED, statements -> assertThat(statements).isGreaterThan(10_000));
        assertThat(site.folder().resolve("data/knowledge")).doesNotExist();
    }

    @Test
    @Order(5)
    void asksByGraph() throws Exception {
        assertThat(site.console("immerse:knowledge-status"))
                .containsPattern(SEED + " +" + endpoint.graphs().get(SEED));
    }

    @Test
    @Order(6)
    void loadsNothingTwiceWhereTheSiteStartsAgain() throws Exception {
        Map<String, Integer> before = endpoint.graphs();
        site.close();
        site.startAgain();
        assertThat(endpoint.graphs()).isEqualTo(before);
        assertThat(timesTheSeedWasLoaded()).isEqualTo(1);
        findsTheOccupationInOnesOwnWords("cocinera", "es");
    }

    private static long timesTheSeedWasLoaded() throws IOException {
        try (var lines = Files.lines(site.folder().resolve("logs/karaf.log"))) {
            return lines.filter(line -> line.matches(".*Loaded \\d+ statements of knowledge-base"))
                    .count();
        }
    }

    private static JsonNode read(String path) {
        HttpResponse<String> answer = site.getWithoutKey(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
