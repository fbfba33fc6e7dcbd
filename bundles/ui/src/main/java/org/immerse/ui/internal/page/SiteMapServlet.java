package org.immerse.ui.internal.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.module.Site;
import org.immerse.api.page.PageSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells search engines which pages there are, in which languages, and what to leave alone. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=sitemap",
            "osgi.http.whiteboard.servlet.pattern=/sitemap.xml",
            "osgi.http.whiteboard.servlet.pattern=/sitemap/*",
            "osgi.http.whiteboard.servlet.pattern=/robots.txt"
        })
public final class SiteMapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageCatalog catalog;
    private final transient Site site;

    /** Lists these pages. */
    @Activate
    public SiteMapServlet(@Reference PageCatalog catalog, @Reference Site site) {
        this.catalog = catalog;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/robots.txt")) {
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write(robots());
            return;
        }
        SiteMap map = new SiteMap(site, paths());
        Optional<String> xml = request.getServletPath().equals("/sitemap.xml")
                ? Optional.of(map.first())
                : map.part(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (xml.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml;charset=utf-8");
        response.getWriter().write(xml.orElseThrow());
    }

    private String robots() {
        return """
                User-agent: *
                Disallow: /admin/
                Disallow: /api/
                Disallow: /sign-in
                Sitemap: %s/sitemap.xml
                """.formatted(site.address());
    }

    private List<String> paths() {
        return catalog.sections().stream().flatMap(SiteMapServlet::paths).toList();
    }

    private static Stream<String> paths(PageSource source) {
        return source.names().stream().map(name -> source.section() + "/" + name);
    }
}
