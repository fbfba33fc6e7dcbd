package org.immerse.rest.internal;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Answers what the caller did wrong, in words. */
@Component(service = ExceptionMapper.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
public final class ProblemMapper implements ExceptionMapper<ProblemException> {
    private final Problems problems;

    @Context
    @Nullable
    HttpHeaders headers;

    @Activate
    public ProblemMapper(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(ProblemException problem) {
        return problems.of(problem, accepted(headers));
    }

    /** The languages a request accepts, best first. */
    static List<Locale> accepted(@Nullable HttpHeaders headers) {
        return headers == null ? List.of() : headers.getAcceptableLanguages();
    }
}
