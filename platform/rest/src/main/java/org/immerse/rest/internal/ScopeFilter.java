package org.immerse.rest.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.util.Optional;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Lets a request pass to a resource that {@link RequiresScope} only with a key that has the scope. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
public final class ScopeFilter implements ContainerRequestFilter {
    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource != null) {
            required(resource.getResourceMethod(), resource.getResourceClass())
                    .ifPresent(scope -> check(scope, request.getSecurityContext()));
        }
    }

    /** The scope a method of a resource requires: its own, else its class's. */
    static Optional<String> required(@Nullable Method method, @Nullable Class<?> type) {
        Optional<RequiresScope> own = Optional.ofNullable(method).map(m -> m.getAnnotation(RequiresScope.class));
        return own.or(() -> Optional.ofNullable(type).map(t -> t.getAnnotation(RequiresScope.class)))
                .map(RequiresScope::value);
    }

    static void check(String scope, @Nullable SecurityContext security) {
        if (security == null || !(security.getUserPrincipal() instanceof KeyPrincipal caller)) {
            throw new ProblemException(Kind.UNAUTHENTICATED, Text.of("platform.problem.unauthenticated"));
        }
        if (!caller.key().scopes().contains(scope)) {
            throw new ProblemException(Kind.FORBIDDEN, Text.of("platform.problem.scope", scope));
        }
    }
}
