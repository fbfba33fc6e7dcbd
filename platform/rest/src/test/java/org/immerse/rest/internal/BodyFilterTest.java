package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.LargeBody;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.junit.jupiter.api.Test;

class BodyFilterTest {
    private static final ApiKey KEY = new ApiKey("k1", "import", Set.of("all"), Optional.empty(), Instant.EPOCH, false);

    private final BodyFilter filter =
            new BodyFilter(Fakes.settings(Map.of("body_kilobytes", 1, "upload_megabytes", 1)));

    /** A resource that reads streams. */
    private static final class Streaming {
        @LargeBody
        public void large() {}

        public void small() {}
    }

    /** All of it does. */
    @LargeBody
    private static final class AllStreaming {
        public void any() {}
    }

    private static ContainerRequest request(int bytes, String type, boolean withKey) {
        KeySecurity security = withKey ? new KeySecurity(new KeyPrincipal(KEY), false) : null;
        ContainerRequest request = new ContainerRequest(
                URI.create("http://x/api/v1/"),
                URI.create("http://x/api/v1/offers"),
                "POST",
                security,
                new MapPropertiesDelegate(),
                null);
        request.header("Content-Type", type);
        request.setEntityStream(new ByteArrayInputStream(new byte[bytes]));
        return request;
    }

    private BodyFilter takingLarge() throws Exception {
        Method large = Streaming.class.getMethod("large");
        filter.resource = Fakes.fake(
                ResourceInfo.class,
                (method, arguments) -> "getResourceMethod".equals(method.getName()) ? large : Streaming.class);
        return filter;
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() {
        ContainerRequest request = request(0, MediaType.APPLICATION_JSON, true);
        request.header("Content-Length", "2000");

        assertThatThrownBy(() -> filter.filter(request))
                .satisfies(
                        thrown -> assertThat(((ProblemException) thrown).kind()).isEqualTo(Kind.TOO_LARGE));
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsCutOff() {
        ContainerRequest request = request(2000, MediaType.APPLICATION_JSON, true);

        filter.filter(request);

        assertThatThrownBy(() -> request.getEntityStream().readAllBytes()).isInstanceOf(TooLargeException.class);
    }

    @Test
    void aFileSentWithAKeyMayBeLarger() throws Exception {
        ContainerRequest request = request(2000, MediaType.APPLICATION_OCTET_STREAM, true);

        filter.filter(request);

        assertThat(request.getEntityStream().readAllBytes()).hasSize(2000);
    }

    @Test
    void aResourceThatReadsStreamsTakesLargeBodiesOfAnyTypeWithAKey() throws Exception {
        ContainerRequest request = request(2000, MediaType.APPLICATION_JSON, true);

        takingLarge().filter(request);

        assertThat(request.getEntityStream().readAllBytes()).hasSize(2000);
    }

    @Test
    void withoutAKeyNothingLargeIsTaken() throws Exception {
        ContainerRequest json = request(2000, MediaType.APPLICATION_JSON, false);
        ContainerRequest file = request(2000, "application/zip", false);

        takingLarge().filter(json);
        filter.filter(file);

        assertThatThrownBy(() -> json.getEntityStream().readAllBytes()).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> file.getEntityStream().readAllBytes()).isInstanceOf(TooLargeException.class);
    }

    @Test
    void methodAndClassSayWhetherLargeBodiesAreTaken() throws Exception {
        assertThat(BodyFilter.takesLarge(Streaming.class.getMethod("large"), Streaming.class))
                .isTrue();
        assertThat(BodyFilter.takesLarge(Streaming.class.getMethod("small"), Streaming.class))
                .isFalse();
        assertThat(BodyFilter.takesLarge(AllStreaming.class.getMethod("any"), AllStreaming.class))
                .isTrue();
        assertThat(BodyFilter.takesLarge(null, null)).isFalse();
    }
}
