package org.immerse.ui.internal.host;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import org.immerse.ui.internal.views.ViewRegistry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Serves {@code META-INF/resources} of Vaadin, of this bundle, and of every bundle that brings a view. */
final class StaticFiles extends StaticFileServer {
    private static final long serialVersionUID = 1L;
    private static final ClassLoader VAADIN = Objects.requireNonNull(VaadinServlet.class.getClassLoader());
    private final transient ViewRegistry views;

    StaticFiles(VaadinService service, ViewRegistry views) {
        super(service);
        this.views = views;
    }

    @Override
    protected @Nullable URL getStaticResource(String path) {
        String name = "META-INF/resources" + (path.startsWith("/") ? path : "/" + path);
        if (name.contains("..") || name.endsWith("/")) {
            return null;
        }
        URL vaadin = VAADIN.getResource(name);
        if (vaadin != null) {
            return vaadin;
        }
        Bundle own = FrameworkUtil.getBundle(StaticFiles.class);
        return Stream.concat(Stream.of(own), views.bundles().stream())
                .map(bundle -> bundle.getEntry(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
