package org.immerse.rest.internal;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.rest.KeyPrincipal;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request, without personal data: the pattern of the path, never its values, query, address or body. */
@Component(service = ContainerResponseFilter.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
public final class RequestLog implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (LOG.isDebugEnabled() || (LOG.isInfoEnabled() && !isReading(request))) {
            String caller = request.getSecurityContext() != null
                            && request.getSecurityContext().getUserPrincipal() instanceof KeyPrincipal key
                    ? key.getName()
                    : "-";
            String line = String.join(
                    " ", request.getMethod(), pattern(), String.valueOf(response.getStatus()), "key", caller);
            if (isReading(request)) {
                LOG.debug("{}", line);
            } else {
                LOG.info("{}", line);
            }
        }
    }

    private static boolean isReading(ContainerRequestContext request) {
        return request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD")
                || request.getMethod().equals("OPTIONS");
    }

    private String pattern() {
        if (resource == null || resource.getResourceClass() == null) {
            return "-";
        }
        return Stream.<@Nullable AnnotatedElement>of(resource.getResourceClass(), resource.getResourceMethod())
                .map(element -> element == null ? null : element.getAnnotation(Path.class))
                .map(path -> path == null ? "" : path.value())
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }
}
