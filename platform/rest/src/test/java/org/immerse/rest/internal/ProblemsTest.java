package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems(Fakes.messages());

    private static Problems.Body body(Response answer) {
        return (Problems.Body) answer.getEntity();
    }

    @Test
    void aProblemIsAnsweredInTheLanguageAskedForWithItsFields() {
        ProblemException problem = new ProblemException(
                Kind.INVALID, Text.of("a.whole"), List.of(new FieldProblem("[3].title", Text.of("a.title", 7))));

        Response answer = problems.of(problem, List.of(Locale.GERMAN, Locale.forLanguageTag("es-AR")));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat(body(answer).detail()).isEqualTo("es:a.whole[]");
        assertThat(body(answer).errors()).containsExactly(new Problems.FieldError("[3].title", "es:a.title[7]"));
    }

    @Test
    void whoDoesNotSayALanguageIsAnsweredInEnglish() {
        assertThat(problems.language(List.of(Locale.forLanguageTag("*")))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void anUnknownPathIsAProblemToo() {
        Response answer = new WebProblemMapper(problems).toResponse(new NotFoundException());

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(body(answer).detail()).isEqualTo("en:platform.problem.not-found[]");
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() {
        Response answer =
                new WebProblemMapper(problems).toResponse(new NotAllowedException("GET", new String[] {"HEAD"}));

        assertThat(answer.getHeaderString("Allow")).contains("GET").contains("HEAD");
        assertThat(body(answer).title()).isEqualTo("Method Not Allowed");
    }

    @Test
    void anAnswerThatAResourceMadeStaysAsItIs() {
        Response own = Response.status(409).entity("own").build();

        assertThat(new WebProblemMapper(problems).toResponse(new WebApplicationException(own)))
                .isSameAs(own);
    }

    @Test
    void aFaultTellsANumberAndNothingElse() {
        Response answer =
                new FaultMapper(problems, () -> "0190-id").toResponse(new IllegalStateException("secret detail"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(body(answer).detail()).isEqualTo("en:platform.problem.internal[0190-id]");
    }

    @Test
    void whoShowsNoKeyIsToldHow() {
        Response answer = problems.of(new ProblemException(Kind.UNAUTHENTICATED, Text.of("a")), List.of());

        assertThat(answer.getHeaderString("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
