package org.immerse.rest.internal;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes answers that say what is wrong, in the reader's language (RFC 9457). */
@Component(service = Problems.class)
public final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final int UNAUTHENTICATED = 401;

    /** The body of such an answer. */
    record Body(String type, String title, int status, String detail, List<FieldError> errors) {}

    /** What is wrong with one field. */
    record FieldError(String field, String detail) {}

    private final Messages messages;

    @Activate
    public Problems(@Reference Messages messages) {
        this.messages = messages;
    }

    /** The language to answer a request in. */
    Locale language(List<Locale> accepted) {
        return Languages.choose(accepted, messages.languages());
    }

    /** An answer for a problem. */
    Response of(ProblemException problem, List<Locale> accepted) {
        Locale language = language(accepted);
        List<FieldError> errors = problem.fields().stream()
                .map(field -> new FieldError(field.field(), messages.text(field.text(), language)))
                .toList();
        return of(problem.kind().status(), problem.text(), errors, language).build();
    }

    /** An answer without fields, to be completed. */
    Response.ResponseBuilder of(int status, Text detail, List<Locale> accepted) {
        return of(status, detail, List.of(), language(accepted));
    }

    private Response.ResponseBuilder of(int status, Text detail, List<FieldError> errors, Locale language) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Problem" : known.getReasonPhrase();
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .language(language)
                .entity(new Body("about:blank", title, status, messages.text(detail, language), errors));
        return status == UNAUTHENTICATED ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer;
    }
}
