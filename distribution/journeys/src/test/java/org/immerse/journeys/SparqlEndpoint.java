package org.immerse.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A SPARQL 1.1 endpoint of its own process on this machine, with a store on disk: Apache Jena Fuseki. */
final class SparqlEndpoint implements AutoCloseable {
    private static final Path LIBRARIES = Path.of("..", "endpoint", "target", "lib");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private SparqlEndpoint(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** Starts one that keeps its graphs and its log in this folder. */
    static SparqlEndpoint start(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException(
                    "no endpoint in " + LIBRARIES.toAbsolutePath().normalize() + "; build distribution/endpoint first");
        }
        int port = freePort();
        Path log = folder.resolve("endpoint.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        LIBRARIES + "/*",
                        "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                        "--port=" + port,
                        "--localhost",
                        "--update",
                        "--tdb2",
                        "--loc=" + Files.createDirectories(folder.resolve("graphs")),
                        "/ds")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var endpoint = new SparqlEndpoint(process, log, "http://localhost:" + port + "/ds");
        endpoint.awaitAnswer();
        return endpoint;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || process.waitFor(500, TimeUnit.MILLISECONDS)) {
                close();
                throw new IllegalStateException(
                        "no answer within " + LONGEST_START.toSeconds() + " s\n" + Files.readString(log));
            }
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return ask("ASK {}").path("boolean").asBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    /** Address for queries. */
    String queries() {
        return address + "/query";
    }

    /** Address for updates. */
    String updates() {
        return address + "/update";
    }

    /** The graphs by name, with the number of their statements. */
    Map<String, Integer> graphs() throws IOException, InterruptedException {
        Map<String, Integer> graphs = new TreeMap<>();
        for (JsonNode row : ask("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
                .path("results")
                .path("bindings")) {
            graphs.put(
                    row.at("/g/value").asString(),
                    Integer.parseInt(row.at("/n/value").asString()));
        }
        return graphs;
    }

    /** What it answers, without the site between. */
    private JsonNode ask(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(
                                URI.create(queries() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                        .header("Accept", "application/sparql-results+json")
                        .timeout(LONGEST_ANSWER)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    @Override
    public void close() throws InterruptedException {
        http.close();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
