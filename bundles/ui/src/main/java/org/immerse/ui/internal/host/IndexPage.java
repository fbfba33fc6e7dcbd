package org.immerse.ui.internal.host;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.immerse.api.module.Site;
import org.immerse.api.text.Messages;
import org.immerse.ui.internal.reader.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dresses the first page before any view exists: language, direction, site, own script, policy; words for readers without script. */
final class IndexPage implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;
    private final transient Site site;
    private final transient Messages messages;

    IndexPage(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        VaadinSession session = VaadinSession.getCurrent();
        Locale locale = Languages.offered(asked(response.getVaadinRequest()), site.languages())
                .orElseGet(session::getLocale);
        if (!locale.equals(session.getLocale())) {
            session.setLocale(locale);
        }
        Document document = response.getDocument();
        dress(document, locale);
        String nonce = ContentPolicy.nonce();
        document.select("script:not([src]), style").forEach(inline -> inline.attr("nonce", nonce));
        response.getVaadinResponse().setHeader("Content-Security-Policy", ContentPolicy.shell(nonce));
    }

    private static @org.jspecify.annotations.Nullable String asked(VaadinRequest request) {
        return request.getParameter("lang");
    }

    private void dress(Document document, Locale locale) {
        document.child(0)
                .attr("lang", locale.toLanguageTag())
                .attr("dir", Languages.direction(locale))
                .attr("data-site", site.id());
        Element head = document.head();
        document.title(site.name());
        head.appendElement("meta").attr("name", "description").attr("content", messages.text("ui.home.lead", locale));
        head.appendElement("meta").attr("name", "theme-color").attr("content", "#f5f3ef");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "favicon.svg");
        head.appendElement("link").attr("rel", "manifest").attr("href", "manifest.webmanifest");
        head.appendElement("script").attr("src", "shell.js").attr("defer", true);
        Element without = document.body().appendElement("noscript");
        without.appendElement("p").text(messages.text("ui.noscript", locale));
        without.appendElement("p")
                .appendElement("a")
                .attr("href", "pages/" + locale.getLanguage() + "/")
                .text(messages.text("ui.noscript.pages", locale));
    }
}
