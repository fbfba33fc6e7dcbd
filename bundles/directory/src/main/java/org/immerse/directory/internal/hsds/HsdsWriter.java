package org.immerse.directory.internal.hsds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.knowledge.Concepts;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.exchange.JsonPart;

/** Services and organizations as HSDS. What it is given is what others may learn. */
final class HsdsWriter {
    private final PartWriter parts;

    /**
     * Terms are named by these concepts.
     *
     * @param country of addresses that do not say theirs, ISO 3166-1
     */
    HsdsWriter(Concepts concepts, String country) {
        this.parts = new PartWriter(new HsdsTerms(concepts), country);
    }

    /** The latest change of what is said. */
    static Instant modified(Published published) {
        return published.marks().values().stream()
                .map(mark -> mark.since())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** A service with its one-to-one members. */
    Map<String, Object> brief(PublicService service, Provider provider, Published published) {
        Map<String, Object> out = start(service, published, attributes(service));
        out.put("organization", organizationMembers(provider, parts.attributes("", "organization")));
        return out;
    }

    private Attributes attributes(PublicService service) {
        return parts.attributes(Uuids.service(service.id()), "service");
    }

    private Map<String, Object> start(PublicService service, Published published, Attributes attributes) {
        PublicService.Wording wording = service.wording();
        Terms terms = service.terms();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", Uuids.service(service.id()));
        out.put("organization_id", Uuids.organization(service.provider()));
        out.put("name", attributes.words("name", wording.name()));
        PartWriter.put(out, "description", description(wording, attributes));
        PartWriter.put(out, "url", service.contact().website());
        PartWriter.put(out, "email", service.contact().email());
        out.put("status", "active");
        if (terms.interpretation()) {
            out.put("interpretation_services", "An interpreter can be asked for.");
        }
        PartWriter.put(out, "application_process", attributes.words("application_process", wording.apply()));
        PartWriter.put(
                out,
                "fees_description",
                attributes.words("fees_description", terms.cost().words()));
        published.marks().values().stream()
                .map(mark -> mark.since())
                .min(Comparator.naturalOrder())
                .ifPresent(oldest -> out.put("assured_date", oldest.toString().substring(0, "2026-01-01".length())));
        out.put("last_modified", modified(published).toString());
        return out;
    }

    /** The summary, and what happens there below it. */
    private static String description(PublicService.Wording wording, Attributes attributes) {
        String main = Attributes.main(wording.summary());
        String summary = attributes.words("description", wording.summary());
        String details = wording.description().byLanguage().getOrDefault(main, "");
        attributes.others("details", wording.description(), summary.isEmpty() ? "" : main);
        return summary.isEmpty() || details.isEmpty() ? summary : summary + "\n\n" + details;
    }

    /** A service with everything. */
    Map<String, Object> service(PublicService service, Provider provider, Published published, Published office) {
        String id = Uuids.service(service.id());
        Attributes attributes = attributes(service);
        Map<String, Object> out = start(service, published, attributes);
        PartWriter.put(out, "phones", parts.phones(id, service.contact().phones()));
        List<Object> locations = new ArrayList<>();
        service.at()
                .forEach(at -> provider.place(at.place())
                        .ifPresent(place -> locations.add(serviceAtLocation(service, at, place))));
        PartWriter.put(out, "service_at_locations", locations);
        PartWriter.put(out, "languages", languages(id, service.terms()));
        out.put("organization", organization(provider, office, List.of()));
        PartWriter.put(out, "cost_options", costs(id, service.terms().cost()));
        PartWriter.put(out, "required_documents", documents(id, service.terms()));
        fields(service, attributes);
        attributes.into(out);
        PartWriter.put(out, "metadata", PartWriter.metadata(id, published, new Content.Service(service)));
        return out;
    }

    private void fields(PublicService service, Attributes attributes) {
        Terms terms = service.terms();
        if (!Uuids.is(service.id())) {
            attributes.field("id", service.id());
        }
        attributes.hidden("keywords", service.wording().keywords());
        service.topics().stream().sorted().forEach(topic -> attributes.add("topic", Taxonomy.TOPIC, topic, topic));
        service.lifeEvents().stream()
                .sorted()
                .forEach(event -> attributes.add("life-event", Taxonomy.LIFE_EVENT, event, event));
        terms.channels().stream()
                .map(JsonPart::code)
                .sorted()
                .forEach(channel -> attributes.add("channel", Taxonomy.CHANNEL, channel, channel));
        attributes.field("cost", JsonPart.code(terms.cost().kind()));
        attributes.flag("appointment", terms.appointment());
        attributes.field("eligibility", service.eligibility());
        service.procedures().forEach(procedure -> attributes.field("procedure", procedure));
        terms.capacity()
                .ifPresent(capacity -> attributes
                        .field("places", "" + capacity.places())
                        .field("free", "" + capacity.free())
                        .field("counted", capacity.counted().toString()));
        attributes.flag("confidential", service.confidential());
        attributes.flag("demo", service.demo());
    }

    private static List<Object> languages(String service, Terms terms) {
        return terms.languages().stream()
                .sorted()
                .map(code -> {
                    Map<String, Object> out = new LinkedHashMap<>();
                    out.put("id", Uuids.of("language", service, code));
                    out.put("name", Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
                    out.put("code", code);
                    return (Object) out;
                })
                .toList();
    }

    private static List<Object> costs(String service, Terms.Cost cost) {
        return cost.amount().stream()
                .map(money -> {
                    BigDecimal amount = money.amount().stripTrailingZeros();
                    Map<String, Object> out = new LinkedHashMap<>();
                    out.put("id", Uuids.of("cost", service));
                    out.put("currency", money.currency().getCurrencyCode());
                    out.put("amount", amount.scale() < 0 ? amount.setScale(0) : amount);
                    return (Object) out;
                })
                .toList();
    }

    private List<Object> documents(String service, Terms terms) {
        List<Object> all = new ArrayList<>();
        for (Terms.Document document : terms.bring()) {
            String id = Uuids.of("document", service, "" + all.size());
            Attributes attributes = parts.attributes(id, "required_document");
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", id);
            String words = attributes.words("document", document.words());
            out.put("document", words.isEmpty() ? document.paper() : words);
            attributes.field("paper", document.paper());
            attributes.into(out);
            all.add(out);
        }
        return all;
    }

    /** A service at one of its places; nested in the service. */
    Map<String, Object> serviceAtLocation(PublicService service, PublicService.At at, Provider.Place place) {
        String id = serviceAtLocation(service, at);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", id);
        out.put("service_id", Uuids.service(service.id()));
        out.put("location_id", Uuids.location(place.id()));
        PartWriter.put(out, "schedules", parts.schedules(id, at.hours()));
        out.put("location", parts.location(place));
        parts.attributes(id, "service_at_location")
                .flag("on-holidays", at.hours().onHolidays())
                .into(out);
        return out;
    }

    static String serviceAtLocation(PublicService service, PublicService.At at) {
        return Uuids.of("service-at-location", service.id(), at.place());
    }

    private Map<String, Object> organizationMembers(Provider provider, Attributes attributes) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", Uuids.organization(provider.id()));
        String name = attributes.words("name", provider.name());
        out.put("name", name);
        String description = attributes.words("description", provider.description());
        if (description.equals(name) && Attributes.main(provider.description()).equals("en")) {
            attributes.add("description", Taxonomy.FIELD, "language", "en");
        }
        out.put("description", description.isEmpty() ? name : description);
        PartWriter.put(out, "email", provider.contact().email());
        PartWriter.put(out, "website", provider.contact().website());
        return out;
    }

    /** An organization with its one-to-one members. */
    Map<String, Object> brief(Provider provider) {
        return organizationMembers(provider, parts.attributes("", "organization"));
    }

    /** An organization with everything, and these of its services. */
    Map<String, Object> organization(Provider provider, Published published, List<Map<String, Object>> services) {
        String id = Uuids.organization(provider.id());
        Attributes attributes = parts.attributes(id, "organization");
        Map<String, Object> out = organizationMembers(provider, attributes);
        PartWriter.put(out, "phones", parts.phones(id, provider.contact().phones()));
        PartWriter.put(
                out,
                "locations",
                provider.places().stream().map(parts::location).toList());
        if (!Uuids.is(provider.id())) {
            attributes.field("id", provider.id());
        }
        attributes.field("kind", provider.kind().code()).flag("demo", provider.demo());
        attributes.into(out);
        PartWriter.put(out, "metadata", PartWriter.metadata(id, published, new Content.Office(provider)));
        PartWriter.put(out, "services", services);
        return out;
    }

    /** What a service needs to be found again, in a list of an organization. */
    static Map<String, Object> named(PublicService service) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", Uuids.service(service.id()));
        out.put("name", service.wording().name().in(Locale.ENGLISH));
        out.put("status", "active");
        return out;
    }

    /** A service at a place with the service in it, for itself. */
    Map<String, Object> serviceAtLocation(
            PublicService service, PublicService.At at, Provider.Place place, Optional<Map<String, Object>> nested) {
        Map<String, Object> out = serviceAtLocation(service, at, place);
        nested.ifPresent(one -> out.put("service", one));
        return out;
    }
}
