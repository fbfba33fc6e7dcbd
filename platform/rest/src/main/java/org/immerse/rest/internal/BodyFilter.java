package org.immerse.rest.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.util.Set;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.LargeBody;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Refuses bodies larger than is taken, before anything reads them. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
public final class BodyFilter implements ContainerRequestFilter {
    private static final Set<String> UPLOADS = Set.of("application/zip", MediaType.APPLICATION_OCTET_STREAM);

    private final ApiSettings settings;

    @Context
    @Nullable
    ResourceInfo resource;

    @Activate
    public BodyFilter(@Reference ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean large = isUpload(request.getMediaType())
                || resource != null && takesLarge(resource.getResourceMethod(), resource.getResourceClass());
        long most = large && hasKey(request.getSecurityContext()) ? settings.largestUpload() : settings.largestBody();
        if (request.getLength() > most) {
            throw new TooLargeException(most).problem();
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
    }

    static boolean takesLarge(@Nullable Method method, @Nullable Class<?> type) {
        return method != null && method.isAnnotationPresent(LargeBody.class)
                || type != null && type.isAnnotationPresent(LargeBody.class);
    }

    private static boolean hasKey(@Nullable SecurityContext security) {
        return security != null && security.getUserPrincipal() instanceof KeyPrincipal;
    }

    private static boolean isUpload(@Nullable MediaType type) {
        return type != null && UPLOADS.contains(type.getType() + "/" + type.getSubtype());
    }
}
