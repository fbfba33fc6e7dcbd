package org.immerse.ui.internal.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.text.Messages;
import org.immerse.ui.internal.reader.Languages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** Draws pages without script: the same look as the shell in a few kilobytes, with what search engines need. */
final class PageHtml {
    private static final List<String> SHEETS = List.of("/tokens.css", "/kit.css", "/shell.css", "/branding/site.css");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MARK = """
            <svg viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36" rx="9" fill="var(--im-accent-deep)"/>\
            <path d="M6 6A24 24 0 0 1 30 30 24 24 0 0 1 6 6Z" fill="#fff"/>\
            <circle cx="26.2" cy="9.8" r="3.8" fill="var(--im-sun)"/></svg>""";

    /**
     * One entry of a list.
     *
     * @param path below the language, such as {@code site/health-card}
     */
    record Entry(String path, String title, String summary) {}

    /** One part of an index. */
    record Part(String title, List<Entry> entries, Optional<Entry> more) {}

    private final Site site;
    private final Messages messages;

    PageHtml(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    /** One page. */
    String page(String path, Page page, String sectionTitle, Locale locale) {
        Document document = shell(page.title(), page.summary(), Optional.of(path), locale);
        Element main = main(document);
        Element back = main.appendElement("a").addClass("im-back").attr("href", address("", locale));
        icon(back, "back").addClass("flip");
        back.appendText(sectionTitle);
        Element head = main.appendElement("div").addClass("im-stack-s");
        head.appendElement("h1").text(page.title());
        head.appendElement("p").addClass("im-lead").text(page.summary());
        main.appendElement("article").addClass("im-prose im-card").append(page.html());
        page.checked().ifPresent(day -> checked(main, day, locale));
        data(document, page.jsonLd().orElseGet(() -> webPage(page, path, locale)));
        foot(main, locale);
        return html(document);
    }

    /** A list of pages. */
    String index(String path, String title, String lead, List<Part> parts, Locale locale) {
        Document document = shell(title, lead, Optional.of(path), locale);
        Element main = main(document);
        Element head = main.appendElement("div").addClass("im-stack-s");
        head.appendElement("h1").text(title);
        head.appendElement("p").addClass("im-lead").text(lead);
        if (parts.stream().allMatch(part -> part.entries().isEmpty())) {
            main.appendElement("p").text(text("ui.pages.none", locale));
        }
        parts.stream().filter(part -> !part.entries().isEmpty()).forEach(part -> part(main, part, locale));
        foot(main, locale);
        return html(document);
    }

    /** What is said where there is no such page. */
    String missing(Locale locale) {
        String title = text("ui.not-found.title", locale);
        Document document = shell(title, text("ui.not-found.text", locale), Optional.empty(), locale);
        document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        Element main = main(document);
        main.appendElement("h1").text(title);
        main.appendElement("p").addClass("im-lead").text(text("ui.not-found.text", locale));
        main.appendElement("p")
                .appendElement("a")
                .addClass("im-btn primary")
                .attr("href", address("", locale))
                .text(text("ui.go-pages", locale));
        foot(main, locale);
        return html(document);
    }

    private Document shell(String title, String summary, Optional<String> path, Locale locale) {
        Document document = Document.createShell(site.address());
        document.outputSettings().prettyPrint(false);
        document.child(0)
                .attr("lang", locale.toLanguageTag())
                .attr("dir", Languages.direction(locale))
                .attr("data-site", site.id())
                .attr("theme", "light-dark");
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        document.title(title + " · " + site.name());
        meta(head, "description", summary);
        SHEETS.forEach(
                sheet -> head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet));
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/favicon.svg");
        path.ifPresent(known -> alternates(head, known, locale));
        document.body()
                .appendElement("a")
                .addClass("im-skip")
                .attr("href", "#main")
                .text(text("ui.skip", locale));
        Element app = document.body().appendElement("div").addClass("im-app");
        top(app, path.orElse(""), locale);
        return document;
    }

    private void top(Element app, String path, Locale locale) {
        Element top = app.appendElement("header").addClass("im-top");
        Element brand = top.appendElement("a").addClass("im-brand").attr("href", "/");
        brand.append(MARK);
        brand.appendElement("span").text(site.name());
        Element languages = app.appendElement("nav")
                .addClass("im-langs im-pages-langs")
                .attr("aria-label", text("ui.language.choose", locale));
        site.languages().forEach(language -> {
            Element link = languages
                    .appendElement("a")
                    .attr("href", address(path, language))
                    .attr("lang", language.toLanguageTag())
                    .attr("hreflang", language.toLanguageTag())
                    .attr("dir", Languages.direction(language))
                    .text(Languages.ownName(language));
            if (language.getLanguage().equals(locale.getLanguage())) {
                link.attr("aria-current", "true");
            }
        });
    }

    private static Element main(Document document) {
        Element app = document.select(".im-app").getFirst();
        return app.appendElement("main")
                .addClass("im-main")
                .id("main")
                .appendElement("div")
                .addClass("im-page im-column im-pages");
    }

    private void part(Element main, Part part, Locale locale) {
        Element section = main.appendElement("section").addClass("im-stack");
        section.appendElement("h2").text(part.title());
        Element list = section.appendElement("ul").addClass("im-stack-s");
        part.entries().forEach(entry -> {
            Element link = list.appendElement("li")
                    .appendElement("a")
                    .addClass("im-try")
                    .attr("href", address(entry.path(), locale));
            icon(link, "paper");
            Element words = link.appendElement("span");
            words.appendElement("b").text(entry.title());
            words.appendElement("span").addClass("d").text(entry.summary());
            icon(link, "next").addClass("flip");
        });
        part.more()
                .ifPresent(more -> section.appendElement("p")
                        .appendElement("a")
                        .attr("href", address(more.path(), locale))
                        .text(more.title()));
    }

    private void checked(Element main, LocalDate day, Locale locale) {
        Element line = main.appendElement("p").addClass("im-fresh");
        icon(line, "clock");
        line.appendElement("span").text(messages.text("ui.pages.checked", locale, day));
    }

    private void foot(Element main, Locale locale) {
        Element foot = main.appendElement("footer").addClass("im-foot");
        foot.appendElement("a").attr("href", address("", locale)).text(text("ui.go-pages", locale));
        foot.appendElement("a").attr("href", "/?lang=" + locale.toLanguageTag()).text(text("ui.pages.full", locale));
        foot.appendElement("a").attr("href", "tel:112").text(text("ui.home.danger.do", locale));
    }

    private void alternates(Element head, String path, Locale locale) {
        head.appendElement("link").attr("rel", "canonical").attr("href", site.address() + address(path, locale));
        site.languages().forEach(language -> alternate(head, language.toLanguageTag(), path, language));
        alternate(head, "x-default", path, site.languages().getFirst());
    }

    private void alternate(Element head, String language, String path, Locale locale) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("hreflang", language)
                .attr("href", site.address() + address(path, locale));
    }

    private String webPage(Page page, String path, Locale locale) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "WebPage");
        data.put("name", page.title());
        data.put("description", page.summary());
        data.put("inLanguage", locale.toLanguageTag());
        data.put("url", site.address() + address(path, locale));
        page.checked().ifPresent(day -> data.put("lastReviewed", day.toString()));
        return JSON.writeValueAsString(data);
    }

    private static void data(Document document, String json) {
        document.head()
                .appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(json.replace("</", "<\\/")));
    }

    private static Element icon(Element parent, String symbol) {
        Element icon = parent.appendElement("svg")
                .addClass("im-icon")
                .attr("aria-hidden", "true")
                .attr("viewBox", "0 0 24 24");
        icon.appendElement("use").attr("href", "/icons.svg#" + symbol);
        return icon;
    }

    static String address(String path, Locale locale) {
        return "/pages/" + locale.getLanguage() + "/" + path;
    }

    private String text(String key, Locale locale) {
        return messages.text(key, locale);
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static String html(Document document) {
        return "<!doctype html>\n" + document.child(0).outerHtml() + "\n";
    }
}
