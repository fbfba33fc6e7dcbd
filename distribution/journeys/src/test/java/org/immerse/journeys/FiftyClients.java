package org.immerse.journeys;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty programs that book the last ten times of a calendar at once, over the API. Each knows its booking by a reference, so that it can
 * ask again when no answer came.
 */
final class FiftyClients {
    private static final int CLIENTS = 50;
    private static final int TIMES = 10;
    private static final String TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningSite site;
    private final String key;
    private final String calendar;
    private final List<String> starts = new ArrayList<>();

    /**
     * What a client was told.
     *
     * @param status 0 where no answer came
     * @param id of the appointment; empty where it got none
     * @param said the answer, or why none came
     */
    record Answer(int status, String id, String said) {
        /** Whether it has a time: booked now, or already before. */
        boolean holds() {
            return status == 201 || status == 200;
        }
    }

    /** For the calendar of this organisation's demo vacancy. */
    FiftyClients(RunningSite site, String organisation) {
        this.site = site;
        String made = site.console("immerse:api-key-create --organisation '" + organisation
                + "' fifty appointments:read appointments:write");
        key = Pattern.compile("imm_\\S+")
                .matcher(made)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        calendar =
                get("/appointments/calendars").path("results").get(0).path("id").asString();
        JsonNode free = get("/appointments/slots?calendar=" + calendar).path("results");
        for (int time = 0; time < TIMES; time++) {
            starts.add(free.get(time).path("start").asString());
        }
    }

    /** All fifty go from a barrier; answers what each got. {@code during} happens once the first has its answer. */
    List<Answer> go(Runnable during) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Answer>> going = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                going.add(clients.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return book(number);
                }));
            }
            going.get(0).get(2, TimeUnit.MINUTES);
            during.run();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : going) {
                answers.add(one.get(5, TimeUnit.MINUTES));
            }
            return answers;
        }
    }

    private Answer book(int client) {
        String start = starts.get(client % TIMES);
        String body = String.format(
                Locale.ROOT,
                "{\"calendar\": \"%s\", \"start\": \"%s\", \"called\": \"Client %d\", \"reference\": \"client-%d\"}",
                calendar,
                start,
                client,
                client);
        try {
            HttpResponse<String> answer = site.post("/appointments", key, TYPE, BodyPublishers.ofString(body));
            String id = JSON.readTree(answer.body()).path("id").asString("");
            return new Answer(answer.statusCode(), id, answer.body());
        } catch (RuntimeException noAnswer) {
            return new Answer(0, "", String.valueOf(noAnswer.getCause()));
        }
    }

    /** When a booking that was acknowledged begins; empty where the site does not know it. */
    Optional<String> startOf(String id) {
        JsonNode one = get("/appointments/" + id);
        return Optional.of(one.path("start").asString("")).filter(start -> !start.isEmpty());
    }

    /** How many of the ten times are still free. */
    long free() {
        long free = 0;
        for (JsonNode slot : get("/appointments/slots?calendar=" + calendar).path("results")) {
            free += starts.contains(slot.path("start").asString()) ? 1 : 0;
        }
        return free;
    }

    private JsonNode get(String path) {
        return JSON.readTree(site.get(path, key).body());
    }
}
