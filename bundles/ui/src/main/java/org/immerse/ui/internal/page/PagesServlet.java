package org.immerse.ui.internal.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.api.text.Messages;
import org.immerse.ui.internal.reader.Languages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers {@code /pages/<language>/<section>/<name>}, the lists above it, and words where there is no such page. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.name=pages", "osgi.http.whiteboard.servlet.pattern=/pages/*"})
public final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int IN_INDEX = 30;
    private static final int IN_SECTION = 100;

    private final transient PageCatalog catalog;
    private final transient Messages messages;
    private final transient Site site;
    private final transient PageHtml html;

    /** Answers with these pages. */
    @Activate
    public PagesServlet(@Reference PageCatalog catalog, @Reference Messages messages, @Reference Site site) {
        this.catalog = catalog;
        this.messages = messages;
        this.site = site;
        this.html = new PageHtml(site, messages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        List<String> parts = List.of(path.split("/", -1));
        Optional<Locale> locale = Languages.offered(parts.getFirst(), site.languages());
        if (locale.isEmpty()) {
            elsewhere(request, response, path);
            return;
        }
        Optional<String> answer =
                answer(parts.stream().skip(1).filter(part -> !part.isEmpty()).toList(), locale.get(), request);
        response.setStatus(answer.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        write(response, answer.orElseGet(() -> html.missing(locale.get())), locale.get());
    }

    private Optional<String> answer(List<String> parts, Locale locale, HttpServletRequest request) {
        return switch (parts.size()) {
            case 0 -> Optional.of(index(locale));
            case 1 -> catalog.section(parts.getFirst()).map(source -> section(source, locale, number(request)));
            case 2 -> catalog.find(parts.get(0), parts.get(1), locale).map(page -> page(parts, page, locale));
            default -> Optional.empty();
        };
    }

    private String page(List<String> parts, Page page, Locale locale) {
        return html.page(String.join("/", parts), page, messages.text("ui.pages.all", locale), locale);
    }

    private String index(Locale locale) {
        List<PageHtml.Part> parts = catalog.sections().stream()
                .map(source -> {
                    List<String> names = source.names();
                    Optional<PageHtml.Entry> more = names.size() > IN_INDEX
                            ? Optional.of(new PageHtml.Entry(
                                    source.section() + "/", messages.text("ui.pages.more", locale, names.size()), ""))
                            : Optional.empty();
                    return new PageHtml.Part(
                            catalog.title(source.section(), locale), entries(source, locale, 0, IN_INDEX), more);
                })
                .toList();
        return html.index(
                "", messages.text("ui.pages.all", locale), messages.text("ui.pages.lead", locale), parts, locale);
    }

    private String section(PageSource source, Locale locale, int page) {
        List<PageHtml.Entry> entries = entries(source, locale, page * IN_SECTION, IN_SECTION);
        boolean moreLeft = source.names().size() > (page + 1) * IN_SECTION;
        Optional<PageHtml.Entry> more = moreLeft
                ? Optional.of(new PageHtml.Entry(
                        source.section() + "/?page=" + (page + 2), messages.text("ui.pages.next", locale), ""))
                : Optional.empty();
        String title = catalog.title(source.section(), locale);
        return html.index(
                source.section() + "/" + (page == 0 ? "" : "?page=" + (page + 1)),
                title,
                messages.text("ui.pages.lead", locale),
                List.of(new PageHtml.Part(title, entries, more)),
                locale);
    }

    private static List<PageHtml.Entry> entries(PageSource source, Locale locale, int from, int count) {
        return source.names().stream()
                .skip(from)
                .limit(count)
                .flatMap(name -> source.page(name, locale).stream()
                        .map(page -> new PageHtml.Entry(source.section() + "/" + name, page.title(), page.summary())))
                .toList();
    }

    /** Without a language the reader is sent to their own; with one the site does not have, too. */
    private void elsewhere(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        Locale own = Languages.choose(
                request.getParameter("lang"),
                Languages.kept(request.getCookies()),
                request.getHeader("Accept-Language"),
                site.languages());
        if (path.isEmpty()) {
            response.sendRedirect("/pages/" + own.getLanguage() + "/");
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            write(response, html.missing(own), own);
        }
    }

    /** The page of a long list, from 0. */
    private static int number(HttpServletRequest request) {
        String page = request.getParameter("page");
        try {
            return page == null ? 0 : Math.clamp(Integer.parseInt(page) - 1L, 0, 10_000);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void write(HttpServletResponse response, String page, Locale locale) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(page);
    }
}
