package org.immerse.ui.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immerse.api.module.Site;
import org.immerse.api.page.Html;

/** The map of a site's pages for search engines: one file, or an index of files where there are many addresses. */
final class SiteMap {
    /** Addresses in one file; each is told with all its languages, so this is about a megabyte. */
    static final int IN_ONE = 2_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile("/([1-9]\\d{0,5})\\.xml");
    private final Site site;
    private final List<String> paths;

    /** @param paths of the pages, below the language */
    SiteMap(Site site, List<String> paths) {
        this.site = site;
        this.paths = paths;
    }

    /** What {@code /sitemap.xml} answers. */
    String first() {
        return parts() > 1 ? index() : urls(paths);
    }

    /** What a file named in the index answers: {@code /1.xml}, {@code /2.xml}, ... */
    Optional<String> part(String name) {
        Matcher number = PART.matcher(name);
        if (!number.matches() || Integer.parseInt(number.group(1)) > parts()) {
            return Optional.empty();
        }
        int from = (Integer.parseInt(number.group(1)) - 1) * inOne();
        return Optional.of(urls(paths.subList(from, Math.min(paths.size(), from + inOne()))));
    }

    private int inOne() {
        return Math.max(1, IN_ONE / Math.max(1, site.languages().size()));
    }

    private int parts() {
        return Math.max(1, Math.ceilDiv(paths.size(), inOne()));
    }

    private String index() {
        return IntStream.rangeClosed(1, parts())
                .mapToObj(part -> "<sitemap><loc>" + Html.escape(site.address() + "/sitemap/" + part + ".xml")
                        + "</loc></sitemap>\n")
                .collect(Collectors.joining(
                        "", HEAD + "<sitemapindex xmlns=\"" + SCHEMA + "\">\n", "</sitemapindex>\n"));
    }

    private String urls(List<String> some) {
        return some.stream()
                .flatMap(path -> site.languages().stream().map(language -> entry(path, language)))
                .collect(Collectors.joining(
                        "",
                        HEAD + "<urlset xmlns=\"" + SCHEMA + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                        "</urlset>\n"));
    }

    private String entry(String path, Locale language) {
        return site.languages().stream()
                .map(other -> alternate(other.toLanguageTag(), path, other))
                .collect(Collectors.joining(
                        "",
                        "<url><loc>" + location(path, language) + "</loc>",
                        alternate("x-default", path, site.languages().getFirst()) + "</url>\n"));
    }

    private String alternate(String language, String path, Locale locale) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + location(path, locale) + "\"/>";
    }

    private String location(String path, Locale language) {
        return Html.escape(site.address() + PageHtml.address(path, language));
    }
}
