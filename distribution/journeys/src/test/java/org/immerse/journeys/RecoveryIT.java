package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host that is killed in the middle of an import comes back with everything it acknowledged; then the import is done for good. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecoveryIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ZIP = "application/zip";
    private static RunningSite site;
    private static FiftyClients clients;
    private static List<FiftyClients.Answer> booked;

    @BeforeAll
    static void start() {
        site = RunningSite.start("spain", "recovery", Map.of());
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    @Order(1)
    void losesNothingItAcknowledgedWhenKilledDuringAnImportWhileFiftyBook() throws Exception {
        clients = new FiftyClients(site, "Limpiezas Bruma Clara");
        String id = offer("before-the-kill");
        HttpResponse<String> begun = upload("/knowledge/imports?format=esco");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String late = offer("during-the-import");
        booked = clients.go(site::kill);
        site.startAgain();
        assertThat(site.getWithoutKey("/offers/" + id).statusCode()).isEqualTo(200);
        assertThat(site.getWithoutKey("/offers/" + late).statusCode()).isEqualTo(200);
        assertThat(read(site.getWithoutKey("/health")).path("status").asString())
                .isIn("up", "degraded");
    }

    @Test
    @Order(2)
    void ofFiftyWhoBookTheLastTenTimesAtOnceTenGetOneAndKeepWhatTheyHadBeforeTheKill() throws Exception {
        List<FiftyClients.Answer> again = clients.go(() -> {});
        assertThat(again)
                .allSatisfy(one -> assertThat(one.status()).as(one.said()).isIn(200, 201, 409));
        List<String> kept = again.stream()
                .filter(FiftyClients.Answer::holds)
                .map(FiftyClients.Answer::id)
                .toList();
        assertThat(kept).hasSize(10).doesNotHaveDuplicates();
        assertThat(kept)
                .containsAll(booked.stream()
                        .filter(FiftyClients.Answer::holds)
                        .map(FiftyClients.Answer::id)
                        .toList());
        assertThat(kept.stream().map(clients::startOf))
                .doesNotContain(Optional.empty())
                .doesNotHaveDuplicates();
        assertThat(clients.free()).isZero();
    }

    @Test
    @Order(3)
    void theIndexHoldsWhatWasThereBeforeTheKill() {
        String need = """
                {"model": "jobs-spain", "limit": 100, "need": {"experience": {"concepts":
                  {"http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e": 3}}}}""";
        JsonNode answer = read(site.call("POST", "/match", "application/json", BodyPublishers.ofString(need)));
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(answer.path("total").asInt()).isGreaterThan(300);
    }

    @Test
    @Order(4)
    void anImportFindsWhatPeopleCallTheirWorkAndRepeatedChangesNothing() throws Exception {
        JsonNode first = read(upload("/knowledge/imports?format=esco&wait=true"));
        JsonNode again = read(upload("/knowledge/imports?format=esco&wait=true"));
        JsonNode counts = first.path("counts");
        assertThat(counts.path("unchanged").asInt() + counts.path("added").asInt())
                .isGreaterThan(3_000);
        for (String change : List.of("added", "changed", "removed")) {
            assertThat(again.path("counts").path(change).asInt(-1)).as(change).isZero();
        }
        JsonNode found = read(site.getWithoutKey("/concepts?scheme=occupation&lang=es&q=cocinera&limit=5"));
        assertThat(found.path("results").get(0).path("notation").asString()).startsWith("5120");
    }

    private static String offer(String identifier) {
        JsonNode answer = read(site.call(
                "POST",
                "/offers?module=jobs-spain",
                "application/json",
                BodyPublishers.ofString("[" + Postings.good(identifier) + "]")));
        return answer.path("results").get(0).path("id").asString();
    }

    private static HttpResponse<String> upload(String path) throws FileNotFoundException {
        Optional<Path> zip = download();
        assumeTrue(
                zip.isPresent(),
                "the ESCO download is not here: set IMMERSE_SHARED_DATA to the folder that holds esco/");
        return site.call("POST", path, ZIP, BodyPublishers.ofFile(zip.get()));
    }

    private static Optional<Path> download() {
        String folder =
                Optional.ofNullable(System.getenv("IMMERSE_SHARED_DATA")).orElse("../../../shared/data");
        return Optional.of(Path.of(folder).resolve("esco/esco-v1.1.0-es-csv.zip"))
                .filter(Files::exists);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
