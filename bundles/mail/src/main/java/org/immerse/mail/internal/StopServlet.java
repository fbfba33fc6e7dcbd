package org.immerse.mail.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immerse.api.module.Site;
import org.immerse.api.page.Html;
import org.immerse.api.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The link in each mail that stops them, without signing in. Programs look into mails and open their links, so opening it only asks;
 * the button, and the one click of mail programs (RFC 8058), posts.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=mail-stop",
            "osgi.http.whiteboard.servlet.pattern=/" + MailWords.STOP
        })
public final class StopServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "t";
    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "ur");
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s" theme="light-dark"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>%s</title>
            <link rel="stylesheet" href="tokens.css"><link rel="stylesheet" href="kit.css">
            <link rel="stylesheet" href="shell.css"><link rel="stylesheet" href="branding/site.css">
            </head><body><div class="im-app"><main class="im-main"><div class="im-page im-column im-pages">
            <h1>%s</h1><p class="im-lead">%s</p>%s</div></main></div></body></html>
            """;
    private static final String FORM = """
            <form method="post" action="mail-stop?t=%s"><button class="im-btn primary large">%s</button></form>""";

    private final transient Subscriptions subscriptions;
    private final transient Messages messages;
    private final transient Site site;

    /** Stops these. */
    @Activate
    public StopServlet(@Reference Subscriptions subscriptions, @Reference Messages messages, @Reference Site site) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        Locale language = language(request, token);
        if (!subscriptions.isOurs(token)) {
            write(response, HttpServletResponse.SC_NOT_FOUND, language, "wrong", "");
            return;
        }
        String form = FORM.formatted(Html.escape(token), Html.escape(messages.text("mail.page.ask.do", language)));
        write(response, HttpServletResponse.SC_OK, language, "ask", form);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        Locale language = language(request, token);
        if (subscriptions.stopBy(token)) {
            write(response, HttpServletResponse.SC_OK, language, "done", "");
        } else {
            write(response, HttpServletResponse.SC_NOT_FOUND, language, "wrong", "");
        }
    }

    private static String token(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(TOKEN), "");
    }

    /** The language of the mail, else the one the browser asks for, else the site's first. */
    private Locale language(HttpServletRequest request, String token) {
        Locale wanted = subscriptions
                .of(token)
                .map(one -> Locale.forLanguageTag(one.language()))
                .orElseGet(request::getLocale);
        List<Locale> offered = site.languages();
        return offered.stream()
                .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(offered.getFirst());
    }

    private void write(HttpServletResponse response, int status, Locale language, String page, String form)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        String title = Html.escape(messages.text("mail.page." + page + ".title", language));
        response.getWriter()
                .write(PAGE.formatted(
                        language.toLanguageTag(),
                        RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr",
                        title,
                        title,
                        Html.escape(messages.text("mail.page." + page + ".text", language)),
                        form));
    }
}
