package org.immerse.freshness.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.api.text.Messages;
import org.immerse.freshness.internal.FreshnessModule;
import org.immerse.freshness.internal.Scores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The scores as a page without script. */
@Component(service = PageSource.class)
public final class ScorePages implements PageSource {
    private static final String NAME = "scores";
    private final Scores scores;
    private final Messages messages;
    private final Site site;

    /** A page of these scores. */
    @Activate
    public ScorePages(@Reference Scores scores, @Reference Messages messages, @Reference Site site) {
        this.scores = scores;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String section() {
        return FreshnessModule.ID;
    }

    @Override
    public List<String> names() {
        return scores.all().isEmpty() ? List.of() : List.of(NAME);
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        return name.equals(NAME) ? Optional.of(page(locale)) : Optional.empty();
    }

    private Page page(Locale reader) {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        for (String head : List.of("provider", "score", "entries", "oldest")) {
            html.append("<th scope=\"col\">")
                    .append(safe(messages.text("freshness.scores.head." + head, reader)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>");
        scores.all()
                .forEach(score -> html.append("<tr><th scope=\"row\"><bdi>")
                        .append(safe(score.provider()))
                        .append("</bdi></th>")
                        .append(cell(messages.text(score.words(), reader) + " ("
                                + messages.text("freshness.scores.points", reader, score.points()) + ")"))
                        .append(cell(messages.text("freshness.scores.entries", reader, score.entries())))
                        .append(cell(messages.text("freshness.scores.oldest", reader, score.oldest())))
                        .append("</tr>\n"));
        html.append("</tbody></table>\n<h2>")
                .append(safe(messages.text("freshness.scores.how.title", reader)))
                .append("</h2>\n<p>")
                .append(safe(messages.text("freshness.scores.how", reader)))
                .append("</p>\n<p><a href=\"")
                .append(safe(site.address()))
                .append("/freshness/scores\">")
                .append(safe(messages.text("freshness.scores.live", reader)))
                .append("</a></p>\n");
        return new Page(
                messages.text("freshness.scores.title", reader),
                messages.text("freshness.scores.lead", reader),
                html.toString(),
                Optional.empty(),
                Optional.empty());
    }

    private static String cell(String words) {
        return "<td>" + safe(words) + "</td>";
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
