package org.immerse.journeys;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A site made from its template with the demo set and started by the distribution's own launcher. */
public final class RunningSite implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("distribution.home"));
    private static final Path WORK = Path.of(System.getProperty("journeys.work"));

    /** The folder of a site that runs already, to try journeys on; empty as a rule. */
    private static final String RUNNING = System.getProperty("journeys.site", "");

    /** For a host that lives a few minutes: its code is not compiled for the long run, which takes more than it gives. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final String template;
    private final Path folder;
    private final int port;

    private RunningSite(String template, Path folder, int port) {
        this.template = template;
        this.folder = folder;
        this.port = port;
    }

    /** The site that journeys of one template share, on H2; or the one that the property names. */
    static RunningSite shared(String template) {
        return RUNNING.isEmpty()
                ? start(template, "journeys-" + template, Map.of())
                : running(template, Path.of(RUNNING));
    }

    private static RunningSite running(String template, Path folder) {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(folder.resolve("etc/org.ops4j.pax.web.cfg"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("no site in " + folder, e);
        }
        return new RunningSite(template, folder, Integer.parseInt(settings.getProperty("org.osgi.service.http.port")));
    }

    /**
     * Makes and starts a site.
     *
     * @param template what it is made from
     * @param name of its folder
     * @param configuration file in {@code etc/} to its whole content, written before the start
     */
    public static RunningSite start(String template, String name, Map<String, String> configuration) {
        RunningSite site = new RunningSite(template, WORK.resolve("sites").resolve(name), freePort());
        site.immerse("create-site", template, "--name", name, "--fresh", "--port", String.valueOf(site.port));
        configuration.forEach(
                (file, content) -> write(site.folder().resolve("etc").resolve(file), content));
        site.immerse("start", template, "--name", name);
        return site;
    }

    /** Starts it again after it was stopped or killed. */
    public void startAgain(String... options) {
        List<String> words = new ArrayList<>(List.of("start", template, "--name", name()));
        words.addAll(List.of(options));
        immerse(words.toArray(new String[0]));
    }

    /** Stops it as an administrator does. */
    public void stop() {
        immerse("stop", name());
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Its folder. */
    public Path folder() {
        return folder;
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
            long pid = Long.parseLong(
                    Files.readString(folder().resolve("data/pid")).strip());
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("not killed", e);
        }
    }

    /** One command of the site's console. */
    public String console(String command) {
        List<String> words = new ArrayList<>(List.of("console", name()));
        words.addAll(List.of(command.split(" ")));
        return immerse(words.toArray(new String[0]));
    }

    /** A request to the REST API. */
    public HttpResponse<String> call(String method, String path, String type, HttpRequest.BodyPublisher body) {
        return send(HttpRequest.newBuilder(api(path))
                .header("Authorization", "Bearer " + apiKey())
                .header("Content-Type", type)
                .timeout(PATIENCE)
                .method(method, body)
                .build());
    }

    /** A GET of the REST API. */
    public HttpResponse<String> get(String path) {
        return call("GET", path, "application/json", HttpRequest.BodyPublishers.noBody());
    }

    /** A GET of the REST API with another key than the demo set's. */
    public HttpResponse<String> get(String path, String key) {
        return send(HttpRequest.newBuilder(api(path))
                .header("Authorization", "Bearer " + key)
                .timeout(PATIENCE)
                .build());
    }

    /** A GET of the REST API without a key. */
    public HttpResponse<String> getWithoutKey(String path) {
        return send(HttpRequest.newBuilder(api(path)).build());
    }

    /** A request to the REST API with another key than the demo set's; an empty one for none. */
    public HttpResponse<String> post(String path, String key, String type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api(path)).header("Content-Type", type).POST(body);
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return send(request.timeout(PATIENCE).build());
    }

    @Override
    public void close() {
        if (RUNNING.isEmpty()) {
            immerse("stop", name());
        }
    }

    private String name() {
        return folder.getFileName().toString();
    }

    private URI api(String path) {
        return URI.create(address() + "/api/v1" + path);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        }
    }

    private String immerse(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/immerse").toString()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(WORK);
            Path output = Files.createTempFile(WORK, "immerse", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("IMMERSE_SITES", folder.getParent().toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("IMMERSE_JAVA_OPTS", SHORT_LIVED);
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
