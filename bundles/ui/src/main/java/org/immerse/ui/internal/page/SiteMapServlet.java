package org.immerse.ui.internal.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
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
            "osgi.http.whiteboard.servlet.pattern=/robots.txt"
        })
public final class SiteMapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50_000;

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
        if (request.getRequestURI().endsWith("robots.txt")) {
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write(robots());
        } else {
            response.setContentType("application/xml;charset=utf-8");
            siteMap(response.getWriter());
        }
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

    private void siteMap(PrintWriter out) {
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">");
        int left = MOST;
        for (PageSource source : catalog.sections()) {
            List<String> names = source.names();
            for (String name : names.subList(0, Math.min(left, names.size()))) {
                site.languages().forEach(language -> entry(out, source.section() + "/" + name, language));
            }
            left = Math.max(0, left - names.size() * site.languages().size());
        }
        out.println("</urlset>");
    }

    private void entry(PrintWriter out, String path, Locale language) {
        out.print("<url><loc>" + location(path, language) + "</loc>");
        site.languages()
                .forEach(other -> out.print("<xhtml:link rel=\"alternate\" hreflang=\"" + other.toLanguageTag()
                        + "\" href=\"" + location(path, other) + "\"/>"));
        out.println("</url>");
    }

    private String location(String path, Locale language) {
        return escape(site.address() + PageHtml.address(path, language));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
