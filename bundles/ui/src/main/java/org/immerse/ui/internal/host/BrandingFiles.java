package org.immerse.ui.internal.host;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Serves the site's own sheet and pictures from its folder {@code branding}. A site without a sheet gets an empty one. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.name=branding", "osgi.http.whiteboard.servlet.pattern=/branding/*"})
public final class BrandingFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "woff2", "font/woff2");

    private final transient Site site;

    /** Files of this site. */
    @Activate
    public BrandingFiles(@Reference Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Path> file = find(site.folder().resolve("branding"), name);
        String type = type(name);
        response.setHeader("Cache-Control", "no-cache");
        if (type != null && file.isPresent()) {
            response.setContentType(type);
            Files.copy(file.get(), response.getOutputStream());
        } else if ("site.css".equals(name)) {
            response.setContentType(type);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static @org.jspecify.annotations.Nullable String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    /** A file in the folder or below, never outside of it. */
    static Optional<Path> find(Path folder, String name) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(name).normalize();
        return file.startsWith(root) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
