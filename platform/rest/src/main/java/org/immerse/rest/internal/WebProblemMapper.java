package org.immerse.rest.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Answers what REST itself refuses, such as an unknown path, in the same form as everything else. */
@Component(service = ExceptionMapper.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
public final class WebProblemMapper implements ExceptionMapper<WebApplicationException> {
    private final Problems problems;

    @Context
    @Nullable
    HttpHeaders headers;

    @Context
    @Nullable
    Request request;

    @Activate
    public WebProblemMapper(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(WebApplicationException problem) {
        Response plain = problem.getResponse();
        if (plain.hasEntity() || plain.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return plain;
        }
        Response.ResponseBuilder answer =
                problems.of(plain.getStatus(), detail(plain.getStatus()), ProblemMapper.accepted(headers));
        String allowed = plain.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private Text detail(int status) {
        return switch (status) {
            case 400 -> Text.of("platform.problem.invalid");
            case 404 -> Text.of("platform.problem.not-found");
            case 405 -> Text.of("platform.problem.method", request == null ? "" : request.getMethod());
            case 406, 415 -> Text.of("platform.problem.media-type");
            default -> Text.of("platform.problem.other");
        };
    }
}
