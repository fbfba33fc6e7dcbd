package org.immerse.directory.internal.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.module.Site;
import org.immerse.api.page.Html;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.directory.internal.DirectoryModule;
import org.immerse.directory.internal.search.DirectorySearch;
import org.immerse.directory.internal.search.Found;
import org.immerse.directory.internal.search.Openness;
import org.immerse.directory.internal.view.Around;
import org.immerse.directory.internal.view.EntryWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;

/** A page without script for each service, and for each organisation under {@code organisation.<id>}. */
@Component(service = PageSource.class)
public final class DirectoryPages implements PageSource {
    private static final String ORGANISATION = "organisation.";
    private static final int SUMMARY_LENGTH = 160;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Directory directory;
    private final DirectorySearch search;
    private final Around around;
    private final Site site;

    /** Pages of this directory. */
    @Activate
    public DirectoryPages(
            @Reference Directory directory,
            @Reference DirectorySearch search,
            @Reference Around around,
            @Reference Site site) {
        this.directory = directory;
        this.search = search;
        this.around = around;
        this.site = site;
    }

    @Override
    public String section() {
        return DirectoryModule.ID;
    }

    @Override
    public List<String> names() {
        return Stream.concat(
                        directory.services().stream().map(PublicService::id),
                        directory.providers().stream().map(provider -> ORGANISATION + provider.id()))
                .toList();
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        EntryWords words = around.words(locale);
        return name.startsWith(ORGANISATION)
                ? directory.provider(name.substring(ORGANISATION.length())).map(provider -> page(provider, words))
                : search.find(name).map(found -> page(found, words));
    }

    private Page page(Found found, EntryWords words) {
        PublicService service = found.service();
        ZoneId zone = site.zone();
        Optional<LocalDate> checked = found.standing()
                .map(standing -> standing.verified().atZone(zone).toLocalDate());
        String data = JSON.writeValueAsString(
                new SchemaOrg(words, address(words, service.id())).of(found, topics(service, words)));
        return new Page(
                words.of(service.wording().name()),
                shortened(words.of(service.wording().summary())),
                html(found, words),
                Optional.of(Html.data(data)),
                checked);
    }

    private String html(Found found, EntryWords words) {
        PublicService service = found.service();
        Html html = new Html();
        if (service.demo()) {
            html.paragraphs(words.say("demo.why"));
        }
        html.facts(facts -> terms(facts, found, words));
        part(
                html,
                words.say("bring.title"),
                service.terms().bring().stream().map(words::bring).toList());
        text(html, words.say("what"), words.of(service.wording().description()));
        around.rule(service).ifPresent(rule -> text(html, words.say("rule"), words.of(rule.words())));
        text(html, words.say("begin"), words.of(service.wording().apply()));
        around.procedures(service.procedures())
                .forEach(procedure -> html.link(
                        page(words, "procedures/" + procedure.id()), words.say("steps", words.of(procedure.title()))));
        if (service.confidential()) {
            text(html, words.say("where"), words.say("confidential"));
        } else {
            service.at()
                    .forEach(at -> found.provider()
                            .place(at.place())
                            .ifPresent(place -> place(html, place, Openness.hours(at, found.provider()), words)));
        }
        contact(html, service.contact().isEmpty() ? found.provider().contact() : service.contact(), words);
        return html.link(
                        address(words, ORGANISATION + found.provider().id()),
                        words.of(found.provider().name()))
                .link(site.address() + "/services/" + service.id(), words.say("page.open"))
                .toString();
    }

    private static void terms(Html facts, Found found, EntryWords words) {
        Terms terms = found.service().terms();
        facts.fact(words.say("organisation"), words.of(found.provider().name()))
                .fact(words.say("cost"), words.cost(terms.cost()))
                .fact(
                        words.say("appointment"),
                        words.say(terms.appointment() ? "appointment.needed" : "appointment.none"))
                .fact(words.say("languages"), words.languages(terms.languages()))
                .fact(words.say("interpretation"), terms.interpretation() ? words.say("interpretation.yes") : "")
                .fact(
                        words.say("channels"),
                        terms.channels().stream()
                                .sorted()
                                .map(channel ->
                                        words.code("channel", channel.name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(words.listComma())));
    }

    private static void place(Html html, Provider.Place place, Hours hours, EntryWords words) {
        String address = words.address(place.address());
        String name = words.of(place.name());
        html.heading(name.isEmpty() ? address : name)
                .facts(facts -> facts.fact(words.say("address"), address)
                        .fact(words.say("directions"), words.of(place.directions()))
                        .fact(
                                words.say("access"),
                                place.access().stream()
                                        .sorted()
                                        .map(access -> words.code("access", access.code()))
                                        .collect(Collectors.joining(words.listComma()))));
        if (hours.isUnknown()) {
            html.paragraphs(words.say("hours.unknown"));
            return;
        }
        List<EntryWords.Line> lines = new ArrayList<>(words.week(hours));
        hours.changes().stream().map(words::change).forEach(lines::add);
        html.facts(facts -> lines.forEach(line -> facts.fact(line.days(), line.times())))
                .paragraphs(words.say(hours.onHolidays() ? "holidays.open" : "holidays.closed"));
    }

    private static void contact(Html html, Contact contact, EntryWords words) {
        if (contact.isEmpty()) {
            return;
        }
        html.heading(words.say("contact"));
        contact.phones()
                .forEach(phone -> html.link(
                        "tel:" + phone.number().replaceAll("[^+0-9]", ""),
                        "\u2066" + phone.number() + "\u2069 " + words.of(phone.words())));
        if (!contact.email().isEmpty()) {
            html.link("mailto:" + contact.email(), contact.email());
        }
        if (!contact.website().isEmpty()) {
            html.link(contact.website(), contact.website());
        }
    }

    private Page page(Provider provider, EntryWords words) {
        List<Found> services = search.of(provider.id(), words.reader());
        Html html = new Html();
        if (provider.demo()) {
            html.paragraphs(words.say("demo.why"));
        }
        html.heading(words.say("organisation.services", services.size()));
        services.forEach(found -> html.link(
                address(words, found.service().id()),
                words.of(found.service().wording().name())));
        List<Provider.Place> told = provider.places().stream()
                .filter(place ->
                        services.stream().anyMatch(found -> found.places().contains(place)))
                .toList();
        told.forEach(place -> place(html, place, place.hours(), words));
        contact(html, provider.contact(), words);
        html.link(site.address() + "/services/organisation/" + provider.id(), words.say("page.open"));
        SchemaOrg data = new SchemaOrg(words, address(words, ORGANISATION + provider.id()));
        String description = words.of(provider.description());
        return new Page(
                words.of(provider.name()),
                shortened(
                        description.isEmpty()
                                ? words.code("kind", provider.kind().code())
                                : description),
                html.toString(),
                Optional.of(Html.data(JSON.writeValueAsString(data.of(provider, told)))),
                Optional.empty());
    }

    private List<String> topics(PublicService service, EntryWords words) {
        return service.topics().stream()
                .sorted()
                .map(topic -> around.topic(topic, words.reader()))
                .toList();
    }

    private String address(EntryWords words, String name) {
        return page(words, DirectoryModule.ID + "/" + name);
    }

    private String page(EntryWords words, String path) {
        return site.address() + "/pages/" + words.reader().getLanguage() + "/" + path;
    }

    private static void text(Html html, String title, String text) {
        if (!text.isBlank()) {
            html.heading(title).paragraphs(text);
        }
    }

    private static void part(Html html, String title, List<String> items) {
        if (!items.isEmpty()) {
            html.heading(title).list(items);
        }
    }

    private static String shortened(String text) {
        return text.substring(
                0, text.offsetByCodePoints(0, Math.min(SUMMARY_LENGTH, text.codePointCount(0, text.length()))));
    }
}
