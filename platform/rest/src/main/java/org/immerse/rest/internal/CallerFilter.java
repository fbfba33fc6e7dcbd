package org.immerse.rest.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/**
 * Finds out who calls, before anything else: a valid key becomes the request's principal, a wrong one is refused, and who
 * shows none is held to so many requests a minute.
 */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
@PreMatching
public final class CallerFilter implements ContainerRequestFilter {
    /** Asked every few seconds by whoever watches the site; what they answer is kept for a moment. */
    private static final Set<String> FREE = Set.of("health", "modules");

    private static final int TOO_MANY = 429;

    private final Callers callers;
    private final ApiSettings settings;
    private final Problems problems;

    @Context
    @Nullable
    HttpServletRequest servletRequest;

    @Activate
    public CallerFilter(@Reference Callers callers, @Reference ApiSettings settings, @Reference Problems problems) {
        this.callers = callers;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> secret = Callers.secret(
                request.getHeaderString(HttpHeaders.AUTHORIZATION), request.getHeaderString("X-API-Key"));
        Optional<ApiKey> key = secret.flatMap(callers::verify);
        if (key.isPresent()) {
            boolean secure = request.getSecurityContext() != null
                    && request.getSecurityContext().isSecure();
            request.setSecurityContext(new KeySecurity(new KeyPrincipal(key.get()), secure));
        } else if (isLimited(request)) {
            long wait = settings.limiter().take(address());
            if (wait > 0) {
                request.abortWith(problems.of(
                                TOO_MANY, Text.of("platform.problem.too-many", wait), request.getAcceptableLanguages())
                        .header(HttpHeaders.RETRY_AFTER, wait)
                        .build());
                return;
            }
        }
        if (secret.isPresent() && key.isEmpty()) {
            throw new ProblemException(Kind.UNAUTHENTICATED, Text.of("platform.problem.key"));
        }
    }

    private static boolean isLimited(ContainerRequestContext request) {
        return !FREE.contains(request.getUriInfo().getPath().replaceAll("^/|/$", ""));
    }

    private String address() {
        return servletRequest == null ? "" : servletRequest.getRemoteAddr();
    }
}
