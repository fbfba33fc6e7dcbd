package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.Test;

class JsonProviderTest {
    private static final Annotation[] NONE = {};
    private final JsonProvider provider = new JsonProvider();

    record Vacancy(String title, LocalDate until, Instant made, Optional<String> town, List<Integer> hours) {}

    private String write(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        provider.writeTo(
                value,
                value.getClass(),
                value.getClass(),
                NONE,
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object read(Class<?> type, InputStream body) {
        return provider.readFrom(
                (Class) type, type, NONE, MediaType.APPLICATION_JSON_TYPE, new MultivaluedHashMap<>(), body);
    }

    private Object read(Class<?> type, String body) {
        return read(type, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writesRecordsInTheirOrderWithDatesAsIsoText() throws IOException {
        Vacancy vacancy = new Vacancy(
                "Cook",
                LocalDate.of(2026, 12, 1),
                Instant.parse("2026-11-23T04:00:00Z"),
                Optional.of("Cádiz"),
                List.of(20, 40));

        assertThat(write(vacancy))
                .isEqualTo(
                        "{\"title\":\"Cook\",\"until\":\"2026-12-01\",\"made\":\"2026-11-23T04:00:00Z\",\"town\":\"Cádiz\",\"hours\":[20,40]}");
    }

    @Test
    void leavesOutWhatIsAbsent() throws IOException {
        Vacancy vacancy = new Vacancy("Cook", LocalDate.EPOCH, Instant.EPOCH, Optional.empty(), List.of());

        assertThat(write(vacancy)).doesNotContain("town");
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Vacancy vacancy = new Vacancy("Cook", LocalDate.EPOCH, Instant.EPOCH, Optional.empty(), List.of(1));

        assertThat(read(Vacancy.class, write(vacancy))).isEqualTo(vacancy);
    }

    @Test
    void readsMaps() {
        assertThat(read(Map.class, "{\"a\":{\"b\":[1,true]}}")).isEqualTo(Map.of("a", Map.of("b", List.of(1, true))));
    }

    @Test
    void whatIsNoJsonIsAProblem() {
        assertThatThrownBy(() -> read(Map.class, "{\"a\":"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.text().key()).isEqualTo("platform.problem.unreadable"));
    }

    @Test
    void aBodyThatIsTooLargeIsSaidToBeTooLarge() {
        InputStream endless = new LimitedStream(
                new ByteArrayInputStream(("[" + "1,".repeat(5000)).getBytes(StandardCharsets.UTF_8)), 100);

        assertThatThrownBy(() -> read(List.class, endless))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.TOO_LARGE));
    }

    @Test
    void textAndStreamsAreLeftToOthers() {
        MediaType json = MediaType.APPLICATION_JSON_TYPE;

        assertThat(provider.isWriteable(String.class, String.class, NONE, json)).isFalse();
        assertThat(provider.isReadable(InputStream.class, InputStream.class, NONE, json))
                .isFalse();
        assertThat(provider.isReadable(Map.class, Map.class, NONE, json)).isTrue();
    }
}
