package org.immerse.freshness.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.freshness.internal.FreshLedger;
import org.immerse.freshness.internal.SomeEntry;
import org.immerse.freshness.internal.persistence.TriedLink.Answer;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real HTTP server of this process. */
class LinkProbeTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    @AutoClose
    private final HttpClient client = LinkProbe.client(TIMEOUT);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private final List<String> waits = new CopyOnWriteArrayList<>();
    private HttpServer server = start();
    private String robots = "";
    private int robotsStatus = 200;

    private HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String method = exchange.getRequestMethod();
        asked.add(method + " " + path);
        agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
        String target = switch (path) {
            case "/moved" -> "/page";
            case "/round" -> "/round";
            case "/inside" -> "http://169.254.169.254/secret";
            case "/out" -> "ftp://elsewhere.example/";
            default -> "";
        };
        int status = switch (path) {
            case "/robots.txt" -> robotsStatus;
            case "/page" -> 200;
            case "/no-head" -> method.equals("HEAD") ? 405 : 200;
            case "/secret" -> 401;
            case "/fault" -> 503;
            default -> target.isEmpty() ? 404 : 302;
        };
        if (!target.isEmpty()) {
            exchange.getResponseHeaders().add("Location", target);
        }
        byte[] body = (path.equals("/robots.txt") ? robots : "<p>Page</p>").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, method.equals("HEAD") ? -1 : body.length);
        if (!method.equals("HEAD")) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Lets it visit this server only. */
    private LinkProbe probe() {
        return new LinkProbe(
                client,
                page -> page.getPort() == server.getAddress().getPort() ? Doorman.Verdict.YES : Doorman.Verdict.NO,
                waits::add,
                "https://site.example",
                TIMEOUT);
    }

    private Answer probe(String path) throws Exception {
        return probe().probe(address(path));
    }

    @Test
    void saysHowAPageAnswersAndAsksForItsHeadFirst() throws Exception {
        assertThat(probe("/page")).isEqualTo(Answer.THERE);
        assertThat(asked).containsExactly("GET /robots.txt", "HEAD /page");
        assertThat(agents).containsOnly("ImmerseLinkCheck/1.0 (+https://site.example)");
        assertThat(probe("/no-head")).isEqualTo(Answer.THERE);
        assertThat(asked).endsWith("HEAD /no-head", "GET /no-head");
        assertThat(probe("/gone")).isEqualTo(Answer.MISSING);
        assertThat(probe("/fault")).isEqualTo(Answer.FAULT);
        assertThat(probe("/secret")).isEqualTo(Answer.THERE);
    }

    @Test
    void followsRedirectionsAsIfEachWereTheLink() throws Exception {
        assertThat(probe("/moved")).isEqualTo(Answer.THERE);
        assertThat(probe("/round")).isEqualTo(Answer.FAULT);
        assertThat(probe("/inside")).isEqualTo(Answer.REFUSED);
        assertThat(probe("/out")).isEqualTo(Answer.REFUSED);
        robots = "User-agent: *\nDisallow: /page";
        assertThat(probe("/moved")).isEqualTo(Answer.UNASKED);
    }

    @Test
    void doesNotVisitWhatTheSiteAsksNotToVisit() throws Exception {
        robots = "User-agent: ImmerseLinkCheck\nDisallow: /page";
        assertThat(probe("/page")).isEqualTo(Answer.UNASKED);
        assertThat(asked).containsExactly("GET /robots.txt");
        robots = "";
        robotsStatus = 500;
        assertThat(probe("/page")).isEqualTo(Answer.UNASKED);
        robotsStatus = 404;
        assertThat(probe("/page")).isEqualTo(Answer.THERE);
    }

    @Test
    void waitsBeforeEachRequestToAHostAndReadsItsRobotsOnce() throws Exception {
        LinkProbe probe = probe();
        probe.probe(address("/page"));
        probe.probe(address("/secret"));
        assertThat(asked).containsExactly("GET /robots.txt", "HEAD /page", "HEAD /secret", "GET /secret");
        assertThat(waits).hasSize(4).containsOnly("127.0.0.1");
    }

    @Test
    void neverVisitsThisMachineOutsideOfATest() throws Exception {
        LinkProbe real = new LinkProbe(client, new PublicNet(), waits::add, "https://site.example", TIMEOUT);
        assertThat(real.probe(address("/page"))).isEqualTo(Answer.REFUSED);
        assertThat(real.probe("no address at all")).isEqualTo(Answer.MISSING);
        assertThat(asked).isEmpty();
    }

    @Test
    void aServerThatIsGoneIsSilent() throws Exception {
        String page = address("/page");
        int port = server.getAddress().getPort();
        server.stop(0);
        LinkProbe probe = new LinkProbe(
                client,
                uri -> uri.getPort() == port ? Doorman.Verdict.YES : Doorman.Verdict.UNKNOWN,
                waits::add,
                "https://site.example",
                TIMEOUT);
        assertThat(probe.probe(page)).isEqualTo(Answer.UNASKED);
        assertThat(probe.probe("http://nowhere.example/")).isEqualTo(Answer.SILENT);
        server = start();
    }

    @Test
    void aRoundTriesEachLinkOnceUntilItsTurnComesAgain() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            TestClock clock = SomeEntry.clock();
            PersistenceUnit unit = database.unit("freshness");
            TriedLinks links = new TriedLinks(unit, (transaction, event) -> {});
            SomeEntry.Source source = new SomeEntry.Source();
            source.entries.add(SomeEntry.entry(
                    "directory.a",
                    "",
                    SomeEntry.fact("web", FactKind.CONTACT, address("/page"), clock.instant()),
                    SomeEntry.fact("form", FactKind.TERMS, address("/gone"), clock.instant())));
            source.entries.add(SomeEntry.entry(
                    "directory.b", "", SomeEntry.fact("web", FactKind.CONTACT, address("/gone"), clock.instant())));
            FreshLedger ledger = SomeEntry.ledger(
                    new Verifications(
                            unit,
                            (transaction, event) -> {},
                            () -> UUID.randomUUID().toString()),
                    links,
                    clock,
                    source);
            LinkRound round = new LinkRound(ledger, links, clock);
            assertThat(round.run(probe(), Duration.ofDays(7), 200)).isEqualTo(2);
            assertThat(links.broken(source.entries.getFirst())).isEqualTo(Set.of("form"));
            assertThat(links.broken(source.entries.getLast())).isEqualTo(Set.of("web"));
            assertThat(round.run(probe(), Duration.ofDays(7), 200)).isZero();
            clock.forward(Duration.ofDays(8));
            assertThat(round.run(probe(), Duration.ofDays(7), 1)).isEqualTo(1);
        }
    }
}
