package org.immerse.volunteering.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.VolunteeringModule;
import org.immerse.volunteering.internal.domain.Draft;
import org.immerse.volunteering.internal.domain.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;

/** A page without script for each offer that is shown. */
@Component(service = PageSource.class)
public final class VolunteeringPages implements PageSource {
    private static final int SUMMARY = 160;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Offers offers;
    private final Accounts accounts;
    private final Messages messages;
    private final Site site;

    /** Pages of these offers. */
    @Activate
    public VolunteeringPages(
            @Reference Offers offers,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference Site site) {
        this.offers = offers;
        this.accounts = accounts;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String section() {
        return VolunteeringModule.ID;
    }

    @Override
    public List<String> names() {
        return offers.shown().stream().map(Offer::id).toList();
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        return offers.shown(name).map(offer -> page(offer, locale));
    }

    private Page page(Offer offer, Locale locale) {
        Draft draft = offer.draft();
        String text = draft.text().in(locale);
        String who = accounts.findOrganisation(offer.organisation())
                .map(Organisation::name)
                .orElse("");
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                html.append("<p dir=\"auto\">").append(safe(paragraph.strip())).append("</p>\n");
            }
        }
        html.append("<dl>\n");
        fact(html, locale, "who", who);
        fact(html, locale, "where", draft.where());
        fact(html, locale, "when", draft.when());
        fact(html, locale, "languages", languages(draft, locale));
        fact(
                html,
                locale,
                "places",
                offer.isFull() ? text("full", locale) : text("free", locale, offer.free(), draft.places()));
        fact(html, locale, "until", text("until.day", locale, draft.until()));
        html.append("</dl>\n<p><a href=\"")
                .append(safe(site.address() + "/volunteering/offer/" + offer.id()))
                .append("\">")
                .append(safe(text("page.open", locale)))
                .append("</a></p>\n");
        String summary = text.isEmpty() ? text("page.summary", locale, who, draft.where(), draft.when()) : text;
        return new Page(
                draft.title().in(locale),
                cut(summary),
                html.toString(),
                Optional.of(data(offer, locale, who)),
                Optional.empty());
    }

    private void fact(StringBuilder html, Locale locale, String key, String words) {
        if (!words.isBlank()) {
            html.append("<dt>")
                    .append(safe(text(key, locale)))
                    .append("</dt><dd><bdi>")
                    .append(safe(words.strip()))
                    .append("</bdi></dd>\n");
        }
    }

    private static String languages(Draft draft, Locale locale) {
        return draft.languages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.text("volunteering." + key, locale, arguments);
    }

    /** schema.org: unpaid work. */
    private static String data(Offer offer, Locale locale, String who) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "JobPosting");
        data.put("employmentType", "VOLUNTEER");
        data.put("title", offer.draft().title().in(locale));
        data.put("description", offer.draft().text().in(locale));
        data.put("validThrough", offer.draft().until().toString());
        data.put("hiringOrganization", Map.of("@type", "Organization", "name", who));
        data.put("jobLocation", Map.of("@type", "Place", "name", offer.draft().where()));
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SUMMARY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUMMARY - 1)).strip() + "…";
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
