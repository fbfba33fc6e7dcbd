package org.immerse.directory.internal.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.directory.internal.search.Found;
import org.immerse.directory.internal.search.Openness;
import org.immerse.directory.internal.view.EntryWords;

/**
 * Entries as schema.org describes them to search engines. Where a confidential service is, is in none.
 *
 * @param address of the page
 */
record SchemaOrg(EntryWords words, String address) {
    Map<String, Object> of(Found found, List<String> topics) {
        PublicService service = found.service();
        boolean state = found.provider().kind() == Provider.Kind.PUBLIC_OFFICE;
        Map<String, Object> out = document(state ? "GovernmentService" : "Service");
        out.put("name", words.of(service.wording().name()));
        out.put("description", words.of(service.wording().summary()));
        if (!topics.isEmpty()) {
            out.put("serviceType", topics);
        }
        out.put("provider", provider(found.provider()));
        out.put("availableChannel", channels(found));
        if (service.terms().cost().kind() == Terms.Cost.Kind.FREE) {
            out.put("offers", price("0", "EUR"));
        }
        service.terms()
                .cost()
                .amount()
                .ifPresent(money -> out.put(
                        "offers",
                        price(money.amount().toPlainString(), money.currency().getCurrencyCode())));
        return out;
    }

    Map<String, Object> of(Provider provider, List<Provider.Place> places) {
        Map<String, Object> out = document(type(provider));
        out.putAll(provider(provider));
        String description = words.of(provider.description());
        if (!description.isEmpty()) {
            out.put("description", description);
        }
        if (!places.isEmpty()) {
            out.put(
                    "location",
                    places.stream().map(place -> place(place, place.hours())).toList());
        }
        return out;
    }

    private Map<String, Object> document(String type) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@context", "https://schema.org");
        out.put("@type", type);
        out.put("@id", address);
        out.put("url", address);
        out.put("inLanguage", words.reader().toLanguageTag());
        return out;
    }

    private static Map<String, Object> object(String type) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@type", type);
        return out;
    }

    private static String type(Provider provider) {
        return switch (provider.kind()) {
            case PUBLIC_OFFICE -> "GovernmentOrganization";
            case NGO -> "NGO";
            case OTHER -> "Organization";
        };
    }

    private Map<String, Object> provider(Provider provider) {
        Map<String, Object> out = object(type(provider));
        out.put("name", words.of(provider.name()));
        contact(out, provider.contact());
        return out;
    }

    private static void contact(Map<String, Object> out, Contact contact) {
        contact.phones().stream().findFirst().ifPresent(phone -> out.put("telephone", phone.number()));
        if (!contact.email().isEmpty()) {
            out.put("email", contact.email());
        }
        if (!contact.website().isEmpty()) {
            out.put("sameAs", contact.website());
        }
    }

    private static Map<String, Object> price(String amount, String currency) {
        Map<String, Object> out = object("Offer");
        out.put("price", amount);
        out.put("priceCurrency", currency);
        return out;
    }

    private List<Map<String, Object>> channels(Found found) {
        PublicService service = found.service();
        List<Map<String, Object>> channels = new ArrayList<>();
        service.at()
                .forEach(at -> found.places().stream()
                        .filter(place -> place.id().equals(at.place()))
                        .forEach(place -> {
                            Map<String, Object> channel = channel(service);
                            channel.put("serviceLocation", place(place, Openness.hours(at, found.provider())));
                            channels.add(channel);
                        }));
        Contact contact = service.contact().isEmpty() ? found.provider().contact() : service.contact();
        contact.phones().stream().findFirst().ifPresent(phone -> {
            Map<String, Object> channel = channel(service);
            Map<String, Object> point = object("ContactPoint");
            point.put("telephone", phone.number());
            channel.put("servicePhone", point);
            channels.add(channel);
        });
        if (service.terms().channels().contains(Terms.Channel.ONLINE)
                && !contact.website().isEmpty()) {
            Map<String, Object> channel = channel(service);
            channel.put("serviceUrl", contact.website());
            channels.add(channel);
        }
        return channels;
    }

    private static Map<String, Object> channel(PublicService service) {
        Map<String, Object> channel = object("ServiceChannel");
        if (!service.terms().languages().isEmpty()) {
            channel.put("availableLanguage", service.terms().languages());
        }
        return channel;
    }

    private Map<String, Object> place(Provider.Place place, Hours hours) {
        Map<String, Object> out = object("Place");
        String name = words.of(place.name());
        if (!name.isEmpty()) {
            out.put("name", name);
        }
        Map<String, Object> address = object("PostalAddress");
        address.put("streetAddress", words.of(place.address().street()));
        if (!place.address().postcode().isEmpty()) {
            address.put("postalCode", place.address().postcode());
        }
        address.put("addressLocality", words.of(place.address().town()));
        out.put("address", address);
        place.point().ifPresent(point -> {
            Map<String, Object> geo = object("GeoCoordinates");
            geo.put("latitude", point.latitude());
            geo.put("longitude", point.longitude());
            out.put("geo", geo);
        });
        if (!hours.weekly().isEmpty()) {
            out.put(
                    "openingHoursSpecification",
                    hours.weekly().stream().map(SchemaOrg::opening).toList());
        }
        return out;
    }

    private static Map<String, Object> opening(Hours.Opening opening) {
        Map<String, Object> out = object("OpeningHoursSpecification");
        out.put(
                "dayOfWeek",
                opening.days().stream().sorted().map(SchemaOrg::day).toList());
        out.put("opens", opening.from().toString());
        out.put(
                "closes",
                opening.until().equals(LocalTime.MIDNIGHT)
                        ? "23:59"
                        : opening.until().toString());
        return out;
    }

    private static String day(DayOfWeek day) {
        return "https://schema.org/" + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
