package org.immerse.ui.internal.host;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Objects;
import org.immerse.ui.internal.account.SessionGuard;
import org.immerse.ui.internal.shell.MainLayout;
import org.immerse.ui.internal.shell.ShellParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs Vaadin in the host: no scan of classes, views from services, texts from modules. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=vaadin",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "servlet.init.productionMode=true",
            "servlet.init.pushServletMapping=/",
            "servlet.init.heartbeatInterval=120",
            "servlet.init.closeIdleSessions=true"
        })
public final class HostServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;
    /** The loader of the one bundle that holds all of Vaadin: classes, resources and the frontend. */
    private static final ClassLoader VAADIN = Objects.requireNonNull(VaadinServlet.class.getClassLoader());

    private final transient ShellParts parts;
    private final transient I18NProvider texts;
    private final transient SessionGuard guard;
    private final transient SessionSetup setup;

    /** A servlet that shows these views; the WebSocket starter comes first, so that push finds its container. */
    @Activate
    public HostServlet(
            @Reference ShellParts parts,
            @Reference I18NProvider texts,
            @Reference SessionGuard guard,
            @Reference SessionSetup setup,
            @Reference WebSocketStarter first) {
        this.parts = parts;
        this.texts = texts;
        this.guard = guard;
        this.setup = setup;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VAADIN);
        try {
            VaadinServletContext context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer()
                    .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, own(lookup)));
            AppShellRegistry.getInstance(context).setShell(AppShell.class);
            ApplicationRouteRegistry routes = ApplicationRouteRegistry.getInstance(context);
            routes.setErrorNavigationTargets(ShellParts.ERROR_PAGES);
            super.init(config);
            parts.views().start(RouteConfiguration.forRegistry(routes), MainLayout.class);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        parts.views().stop();
        super.destroy();
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VAADIN);
        try {
            serve((HttpServletRequest) request, (HttpServletResponse) response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (guard.leaves(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (guard.admits(request)) {
            super.service((ServletRequest) request, (ServletResponse) response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new HostService(this, configuration);
        service.setClassLoader(VAADIN);
        service.init();
        service.addSessionInitListener(setup);
        service.addUIInitListener(opened -> {
            parts.browsers().opened(opened.getUI());
            opened.getUI().addBeforeEnterListener(parts.access());
        });
        return service;
    }

    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new StaticFiles(service, parts.views());
    }

    private Lookup own(Lookup vaadin) {
        return new HostLookup(vaadin, service -> new HostInstantiator(service, parts, texts), texts);
    }
}
