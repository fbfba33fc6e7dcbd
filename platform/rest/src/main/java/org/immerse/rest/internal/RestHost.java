package org.immerse.rest.internal;

import jakarta.servlet.Servlet;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.osgitech.rest.runtime.JerseyServiceRuntime;
import org.eclipse.osgitech.rest.runtime.WhiteboardServletContainer;
import org.glassfish.jersey.server.ResourceConfig;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.condition.Condition;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/**
 * Runs the REST whiteboard as servlets of the Servlet Whiteboard, in one context of its own.
 *
 * <p>The adapter of the same project gives its servlet the target {@code (service.id=...)} of the HTTP runtime, which Pax Web
 * 11 never matches. There is one HTTP runtime here, so no target is needed. The context is made at once, so that an unknown
 * path below it is never answered by the servlet of the pages.
 */
@Component(service = {})
public final class RestHost {
    /** Below it every application has a path of its own. */
    private static final String ROOT = "/api";

    /** Where resources live that belong to no application of their own. */
    private static final String OWN = "/v1";

    /** Their address on this site. */
    static final String PATH = ROOT + OWN;

    /** Selects the applications an extension of the platform works in: all. */
    static final String EVERY = "(osgi.jakartars.name=*)";

    private static final String CONTEXT = "org.immerse.rest";
    private static final int PATIENCE_SECONDS = 5;

    private final BundleContext context;
    private final ServiceRegistration<ServletContextHelper> helper;
    private final Map<WhiteboardServletContainer, ServiceRegistration<Servlet>> servlets = new ConcurrentHashMap<>();
    private final JerseyServiceRuntime<WhiteboardServletContainer> runtime;

    @Activate
    public RestHost(
            BundleContext context, @Reference(target = "(osgi.condition.id=jersey.runtime)") Condition jerseyIsThere) {
        this.context = context;
        helper = context.registerService(
                ServletContextHelper.class,
                new ServletContextHelper(context.getBundle()) {},
                new Hashtable<>(Map.of(
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME, CONTEXT,
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH, ROOT)));
        runtime = new JerseyServiceRuntime<>(context, this::add, this::remove);
        runtime.start(Map.of("service.description", "REST under " + ROOT));
    }

    @Deactivate
    void stop() {
        runtime.teardown(PATIENCE_SECONDS, TimeUnit.SECONDS);
        helper.unregister();
    }

    private WhiteboardServletContainer add(String path, ResourceConfig config) {
        String base = path.replaceAll("/?\\*?$", "");
        // would want a JAXB implementation
        config.property("jersey.config.server.wadl.disableWadl", true);
        // an error without a body must not become a page of the servlet container
        config.property("jersey.config.server.response.setStatusOverSendError", true);
        WhiteboardServletContainer servlet = new WhiteboardServletContainer(config);
        Map<String, Object> properties = Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN,
                (base.isEmpty() ? OWN : base.startsWith("/") ? base : "/" + base) + "/*",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED,
                true,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
                "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + CONTEXT + ")");
        servlets.put(servlet, context.registerService(Servlet.class, servlet, new Hashtable<>(properties)));
        return servlet;
    }

    private void remove(String path, WhiteboardServletContainer servlet) {
        ServiceRegistration<Servlet> registration = servlets.remove(servlet);
        if (registration != null) {
            registration.unregister();
        }
        servlet.dispose();
    }
}
