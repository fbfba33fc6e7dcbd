package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallerFilterTest {
    private static final ApiKey KEY =
            new ApiKey("k1", "import", Set.of("offers:write"), Optional.empty(), Instant.EPOCH, false);

    private final Callers callers = new Callers();
    private final CallerFilter filter =
            new CallerFilter(callers, Fakes.settings(Map.of("requests_per_minute", 2)), new Problems(Fakes.messages()));

    @BeforeEach
    void haveOneKey() {
        callers.keys = Fakes.fake(
                ApiKeys.class,
                (method, arguments) ->
                        arguments != null && "secret".equals(arguments[0]) ? Optional.of(KEY) : Optional.empty());
    }

    private static ContainerRequest request(String path) {
        return new ContainerRequest(
                URI.create("http://x/api/v1/"),
                URI.create("http://x/api/v1/" + path),
                "GET",
                null,
                new MapPropertiesDelegate(),
                null);
    }

    private static ContainerRequest with(ContainerRequest request, String header, String value) {
        request.header(header, value);
        return request;
    }

    private static Kind kind(Throwable thrown) {
        return ((ProblemException) thrown).kind();
    }

    @Test
    void aValidKeyBecomesThePrincipal() {
        ContainerRequest request = with(request("offers"), "Authorization", "Bearer secret");

        filter.filter(request);

        assertThat(request.getSecurityContext().getUserPrincipal()).isEqualTo(new KeyPrincipal(KEY));
        assertThat(request.getSecurityContext().isUserInRole("offers:write")).isTrue();
    }

    @Test
    void aWrongKeyIsRefused() {
        ContainerRequest request = with(request("offers"), "X-API-Key", "guess");

        assertThatThrownBy(() -> filter.filter(request))
                .satisfies(thrown -> assertThat(kind(thrown)).isEqualTo(Kind.UNAUTHENTICATED));
    }

    @Test
    void withoutAKeyRequestsAreLimitedAndToldWhenToComeBack() {
        filter.filter(request("offers"));
        filter.filter(request("offers"));
        ContainerRequest third = request("offers");

        filter.filter(third);

        Response answer = Objects.requireNonNull(third.getAbortResponse());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("30");
        assertThat(((Problems.Body) answer.getEntity()).detail()).isEqualTo("en:platform.problem.too-many[30]");
    }

    @Test
    void withAKeyThereIsNoLimit() {
        assertThatCode(() -> {
                    for (int i = 0; i < 10; i++) {
                        filter.filter(with(request("offers"), "X-API-Key", "secret"));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void guessingKeysIsLimitedToo() {
        assertThatThrownBy(() -> filter.filter(with(request("offers"), "X-API-Key", "guess1")));
        assertThatThrownBy(() -> filter.filter(with(request("offers"), "X-API-Key", "guess2")));
        ContainerRequest third = with(request("offers"), "X-API-Key", "guess3");

        filter.filter(third);

        assertThat(Objects.requireNonNull(third.getAbortResponse()).getStatus()).isEqualTo(429);
    }

    @Test
    void healthMayBeAskedAsOftenAsOneLikes() {
        for (int i = 0; i < 10; i++) {
            ContainerRequest request = request("health");
            filter.filter(request);
            assertThat(request.getAbortResponse()).isNull();
        }
    }
}
