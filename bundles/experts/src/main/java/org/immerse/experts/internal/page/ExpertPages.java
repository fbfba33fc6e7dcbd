package org.immerse.experts.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.experts.internal.ExpertsModule;
import org.immerse.experts.internal.PublicAnswers;
import org.immerse.experts.internal.Topics;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Topic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;

/** A page without script for each public answer. */
@Component(service = PageSource.class)
public final class ExpertPages implements PageSource {
    private static final int TITLE = 100;
    private static final int SUMMARY = 160;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final PublicAnswers answers;
    private final Topics topics;
    private final Accounts accounts;
    private final Messages messages;
    private final Site site;

    /** Pages of these answers. */
    @Activate
    public ExpertPages(
            @Reference PublicAnswers answers,
            @Reference Topics topics,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference Site site) {
        this.answers = answers;
        this.topics = topics;
        this.accounts = accounts;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String section() {
        return ExpertsModule.ID;
    }

    @Override
    public List<String> names() {
        return answers.published().stream().map(PublicAnswer::id).toList();
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        return answers.published().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .map(one -> page(one, locale));
    }

    private Page page(PublicAnswer one, Locale locale) {
        LocalDate day = LocalDate.ofInstant(one.published().orElse(one.changed()), site.zone());
        String from = messages.text(
                "experts.page.from",
                locale,
                accounts.findOrganisation(one.organisation())
                        .map(Organisation::name)
                        .orElse(""),
                day);
        StringBuilder html = new StringBuilder();
        paragraphs(html, one, one.asked().length() > TITLE ? one.asked() : "");
        html.append("<h2>")
                .append(safe(messages.text("experts.page.answer", locale)))
                .append("</h2>\n");
        paragraphs(html, one, one.answer());
        html.append("<p>").append(safe(from)).append("</p>\n");
        topics.find(one.topic())
                .filter(Topic::open)
                .ifPresent(topic -> html.append("<p><a href=\"")
                        .append(safe(site.address() + "/experts/ask/" + topic.id()))
                        .append("\">")
                        .append(safe(messages.text("experts.page.ask", locale)))
                        .append("</a></p>\n"));
        return new Page(
                cut(one.asked(), TITLE),
                cut(one.answer(), SUMMARY),
                html.toString(),
                Optional.of(data(one)),
                Optional.of(day));
    }

    private static void paragraphs(StringBuilder html, PublicAnswer one, String words) {
        for (String paragraph : words.split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                html.append("<p dir=\"auto\" lang=\"")
                        .append(safe(one.language()))
                        .append("\">")
                        .append(safe(paragraph.strip()).replaceAll("\\R", "<br/>"))
                        .append("</p>\n");
            }
        }
    }

    /** schema.org: a question with its accepted answer. */
    private static String data(PublicAnswer one) {
        return JSON.writeValueAsString(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "QAPage",
                        "inLanguage",
                        one.language(),
                        "mainEntity",
                        Map.of(
                                "@type",
                                "Question",
                                "name",
                                one.asked(),
                                "answerCount",
                                1,
                                "acceptedAnswer",
                                Map.of("@type", "Answer", "text", one.answer()))))
                .replace("<", "\\u003c");
    }

    private static String cut(String words, int most) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
