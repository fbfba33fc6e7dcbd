package org.immerse.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A site made from its template with the demo set and started by the distribution's own launcher. */
public final class RunningSite implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("distribution.home"));
    private static final Path WORK = Path.of(System.getProperty("journeys.work"));
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final String name;
    private final int port;

    private RunningSite(String name, int port) {
        this.name = name;
        this.port = port;
    }

    /**
     * Makes and starts a site.
     *
     * @param name of its folder
     * @param configuration file in {@code etc/} to its whole content, written before the start
     */
    public static RunningSite start(String template, String name, Map<String, String> configuration) {
        RunningSite site = new RunningSite(name, freePort());
        site.immerse("create-site", template, "--name", name, "--fresh", "--port", String.valueOf(site.port));
        configuration.forEach((file, content) -> write(site.folder().resolve("etc").resolve(file), content));
        site.immerse("start", template, "--name", name);
        return site;
    }

    /** Starts it again after it was stopped or killed. */
    public void startAgain(String template) {
        immerse("start", template, "--name", name);
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Its folder. */
    public Path folder() {
        return WORK.resolve("sites").resolve(name);
    }

    /** The key of the demo set. */
    public String apiKey() {
        try {
            return Files.readString(folder().resolve("data/demo-api-key.txt")).strip();
        } catch (IOException e) {
            throw new IllegalStateException("no demo key", e);
        }
    }

    /** Ends the process without a chance to tidy up. */
    public void kill() {
        try {
            long pid = Long.parseLong(Files.readString(folder().resolve("data/pid")).strip());
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("not killed", e);
        }
    }

    /** One command of the site's console. */
    public String console(String command) {
        List<String> words = new ArrayList<>(List.of("console", name));
        words.addAll(List.of(command.split(" ")));
        return immerse(words.toArray(new String[0]));
    }

    /** A request to the REST API. */
    public HttpResponse<String> call(String method, String path, String type, HttpRequest.BodyPublisher body) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                            .header("Authorization", "Bearer " + apiKey())
                            .header("Content-Type", type)
                            .timeout(Duration.ofMinutes(5))
                            .method(method, body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    /** A GET of the REST API. */
    public HttpResponse<String> get(String path) {
        return call("GET", path, "application/json", HttpRequest.BodyPublishers.noBody());
    }

    @Override
    public void close() {
        immerse("stop", name);
    }

    private String immerse(String... arguments) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("bin/immerse").toString()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(WORK);
            Path output = Files.createTempFile(WORK, "immerse", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("IMMERSE_SITES", WORK.resolve("sites").toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            String said = Files.readString(output);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + "\n" + said);
            }
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
