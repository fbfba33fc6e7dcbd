package org.immerse.freshness.internal.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immerse.freshness.internal.persistence.TriedLink.Answer;

/**
 * Tries links politely: reads what a site asks of programs, waits between two requests to the same host, asks for the head of a page
 * first and for the page only where that fails, follows at most five redirections, each as if it were the link. Not thread-safe.
 */
final class LinkProbe {
    /** Name by which {@code robots.txt} may speak of it. */
    static final String PRODUCT = "ImmerseLinkCheck";

    private static final int REDIRECTIONS = 5;
    private static final int ROBOTS_LENGTH = 512 * 1024;
    private static final Set<Integer> KNOWS_THE_PAGE = Set.of(401, 402, 403, 407, 429, 451);

    /** How long to wait between two requests to one host. */
    @FunctionalInterface
    interface Patience {
        void await(String host) throws InterruptedException;
    }

    private record Reply(int status, String location, String body) {}

    private final HttpClient http;
    private final Doorman doorman;
    private final Patience patience;
    private final String agent;
    private final Duration timeout;
    private final Map<String, RobotsTxt> robots = new HashMap<>();

    /**
     * A probe.
     *
     * @param contact an address where its owner can be reached
     * @param timeout for each request
     */
    LinkProbe(HttpClient http, Doorman doorman, Patience patience, String contact, Duration timeout) {
        this.http = http;
        this.doorman = doorman;
        this.patience = patience;
        this.agent = PRODUCT + "/1.0 (+" + contact + ")";
        this.timeout = timeout;
    }

    /** A client that follows no redirection by itself and keeps no cookies. */
    static HttpClient client(Duration timeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** How a link answers now. */
    Answer probe(String link) throws InterruptedException {
        try {
            URI page = new URI(link).normalize();
            for (int hop = 0; hop <= REDIRECTIONS; hop++) {
                Answer refused = refused(page);
                if (refused != Answer.THERE) {
                    return refused;
                }
                Reply reply = ask("HEAD", page, 0);
                if (reply.status() >= 400) {
                    reply = ask("GET", page, 0);
                }
                if (!isRedirection(reply)) {
                    return answer(reply.status());
                }
                page = page.resolve(reply.location());
            }
            return Answer.FAULT;
        } catch (IOException e) {
            return Answer.SILENT;
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Answer.MISSING;
        }
    }

    private Answer refused(URI page) throws InterruptedException {
        Doorman.Verdict verdict = doorman.mayVisit(page);
        if (verdict != Doorman.Verdict.YES) {
            return verdict == Doorman.Verdict.NO ? Answer.REFUSED : Answer.SILENT;
        }
        String query = page.getRawQuery();
        String path = page.getRawPath() + (query == null ? "" : "?" + query);
        return robots(page).allows(path) ? Answer.THERE : Answer.UNASKED;
    }

    private static Answer answer(int status) {
        if (status < 300 || KNOWS_THE_PAGE.contains(status)) {
            return Answer.THERE;
        }
        return status >= 400 && status < 500 ? Answer.MISSING : Answer.FAULT;
    }

    private static boolean isRedirection(Reply reply) {
        return reply.status() >= 300
                && reply.status() < 400
                && reply.status() != 304
                && !reply.location().isEmpty();
    }

    /** What a site asks: nothing where it has no such file, everything where it fails or does not answer (RFC 9309, 2.3.1). */
    private RobotsTxt robots(URI page) throws InterruptedException {
        String origin = page.getScheme().toLowerCase(Locale.ROOT) + "://" + page.getRawAuthority();
        RobotsTxt known = robots.get(origin);
        if (known == null) {
            known = readRobots(URI.create(origin + "/robots.txt"));
            robots.put(origin, known);
        }
        return known;
    }

    private RobotsTxt readRobots(URI file) throws InterruptedException {
        URI at = file;
        try {
            for (int hop = 0; hop <= REDIRECTIONS; hop++) {
                if (doorman.mayVisit(at) != Doorman.Verdict.YES) {
                    return RobotsTxt.CLOSED;
                }
                Reply reply = ask("GET", at, ROBOTS_LENGTH);
                if (isRedirection(reply)) {
                    at = at.resolve(reply.location());
                } else if (reply.status() < 300) {
                    return RobotsTxt.read(reply.body(), PRODUCT);
                } else {
                    return reply.status() >= 500 ? RobotsTxt.CLOSED : RobotsTxt.OPEN;
                }
            }
            return RobotsTxt.OPEN;
        } catch (IOException | IllegalArgumentException e) {
            return RobotsTxt.CLOSED;
        }
    }

    private Reply ask(String method, URI page, int length) throws IOException, InterruptedException {
        patience.await(String.valueOf(page.getHost()));
        HttpRequest request = HttpRequest.newBuilder(page)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", agent)
                .header("Accept", "text/html, text/plain;q=0.9, */*;q=0.5")
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            String text = length > 0 ? new String(body.readNBytes(length), StandardCharsets.UTF_8) : "";
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    text);
        }
    }
}
