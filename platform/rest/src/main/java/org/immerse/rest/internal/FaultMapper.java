package org.immerse.rest.internal;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.immerse.api.id.Ids;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers faults of the program with a number only; what happened is in the log under that number. */
@Component(service = ExceptionMapper.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
    private static final int FAULT = 500;

    private final Problems problems;
    private final Ids ids;

    @Context
    @Nullable
    HttpHeaders headers;

    @Activate
    public FaultMapper(@Reference Problems problems, @Reference Ids ids) {
        this.problems = problems;
        this.ids = ids;
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof TooLargeException tooLarge) {
            return problems.of(tooLarge.problem(), ProblemMapper.accepted(headers));
        }
        String id = ids.next();
        LOG.error("Fault {} while answering a request", id, fault);
        return problems.of(FAULT, Text.of("platform.problem.internal", id), ProblemMapper.accepted(headers))
                .build();
    }
}
