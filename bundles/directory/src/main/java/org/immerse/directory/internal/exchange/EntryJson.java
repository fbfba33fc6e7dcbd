package org.immerse.directory.internal.exchange;

import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.value.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of the directory as JSON: members are named as in the records, words are an object by language, and what is empty or
 * false is left out. The same record always gives the same text.
 */
public final class EntryJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EntryJson() {}

    /** The text of what {@code plain} gives. */
    public static String text(Map<String, Object> plain) {
        return JSON.writeValueAsString(plain);
    }

    /** A text as JSON. */
    public static JsonNode tree(String text) {
        return JSON.readTree(text);
    }

    /** A service; empty where it has no id or name. */
    public static Optional<PublicService> service(JsonNode json, Consumer<Flaw> tell) {
        return EntryReader.service(EntryReader.root(json, tell));
    }

    /** As {@link #service(JsonNode, Consumer)}, at its place in a file. */
    public static Optional<PublicService> service(JsonPart part) {
        return EntryReader.service(part);
    }

    /** A provider; empty where it has no id or name. */
    public static Optional<Provider> provider(JsonNode json, Consumer<Flaw> tell) {
        return EntryReader.provider(EntryReader.root(json, tell));
    }

    /** As {@link #provider(JsonNode, Consumer)}, at its place in a file. */
    public static Optional<Provider> provider(JsonPart part) {
        return EntryReader.provider(part);
    }

    /** A service, to be written. */
    public static Map<String, Object> plain(PublicService service) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", service.id());
        out.put("provider", service.provider());
        PublicService.Wording wording = service.wording();
        Map<String, Object> words = new LinkedHashMap<>();
        put(words, "name", words(wording.name()));
        put(words, "summary", words(wording.summary()));
        put(words, "description", words(wording.description()));
        put(words, "keywords", words(wording.keywords()));
        put(words, "apply", words(wording.apply()));
        put(out, "wording", words);
        put(out, "topics", sorted(service.topics()));
        put(out, "lifeEvents", sorted(service.lifeEvents()));
        put(out, "terms", plain(service.terms()));
        put(out, "at", service.at().stream().map(EntryJson::plain).toList());
        put(out, "contact", plain(service.contact()));
        put(out, "eligibility", service.eligibility());
        put(out, "procedures", service.procedures());
        put(out, "confidential", service.confidential());
        put(out, "demo", service.demo());
        return out;
    }

    private static Map<String, Object> plain(PublicService.At at) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("place", at.place());
        put(out, "hours", plain(at.hours()));
        return out;
    }

    /** A provider, to be written. */
    public static Map<String, Object> plain(Provider provider) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", provider.id());
        out.put("kind", provider.kind().code());
        put(out, "name", words(provider.name()));
        put(out, "description", words(provider.description()));
        put(out, "contact", plain(provider.contact()));
        put(out, "places", provider.places().stream().map(EntryJson::plain).toList());
        put(out, "account", provider.account());
        put(out, "demo", provider.demo());
        return out;
    }

    private static Map<String, Object> plain(Provider.Place place) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", place.id());
        put(out, "name", words(place.name()));
        put(out, "address", plain(place.address()));
        place.point().ifPresent(point -> {
            Map<String, Object> degrees = new LinkedHashMap<>();
            degrees.put("latitude", point.latitude());
            degrees.put("longitude", point.longitude());
            out.put("point", degrees);
        });
        put(out, "directions", words(place.directions()));
        put(out, "access", codes(place.access()));
        put(out, "hours", plain(place.hours()));
        return out;
    }

    /** An address, to be written. */
    static Map<String, Object> plain(Provider.Address address) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "street", words(address.street()));
        put(out, "postcode", address.postcode());
        put(out, "town", words(address.town()));
        put(out, "region", address.region());
        return out;
    }

    /** Hours, to be written. */
    public static Map<String, Object> plain(Hours hours) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(
                out,
                "weekly",
                hours.weekly().stream()
                        .map(opening -> span(opening.from(), opening.until(), Days.codes(opening.days())))
                        .toList());
        put(out, "changes", hours.changes().stream().map(EntryJson::plain).toList());
        put(out, "onHolidays", hours.onHolidays());
        return out;
    }

    private static Map<String, Object> plain(Hours.Change change) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("first", change.first().toString());
        out.put("last", change.last().toString());
        put(
                out,
                "open",
                change.open().stream()
                        .map(open -> span(open.from(), open.until(), List.of()))
                        .toList());
        put(out, "why", words(change.why()));
        return out;
    }

    private static Map<String, Object> span(LocalTime from, LocalTime until, List<String> days) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "days", days);
        out.put("from", from.toString());
        out.put("until", until.equals(LocalTime.MIDNIGHT) ? "24:00" : until.toString());
        return out;
    }

    /** Ways to reach somebody, to be written. */
    static Map<String, Object> plain(Contact contact) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "phones", contact.phones().stream().map(EntryJson::plain).toList());
        put(out, "email", contact.email());
        put(out, "website", contact.website());
        return out;
    }

    private static Map<String, Object> plain(Contact.Phone phone) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("number", phone.number());
        put(out, "words", words(phone.words()));
        return out;
    }

    private static Map<String, Object> plain(Terms terms) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "channels", codes(terms.channels()));
        put(out, "appointment", terms.appointment());
        put(out, "languages", terms.languages());
        put(out, "interpretation", terms.interpretation());
        put(out, "cost", plain(terms.cost()));
        put(out, "bring", terms.bring().stream().map(EntryJson::plain).toList());
        terms.capacity().ifPresent(capacity -> {
            Map<String, Object> places = new LinkedHashMap<>();
            places.put("places", capacity.places());
            places.put("free", capacity.free());
            places.put("counted", capacity.counted().toString());
            out.put("capacity", places);
        });
        return out;
    }

    private static Map<String, Object> plain(Terms.Cost cost) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", JsonPart.code(cost.kind()));
        cost.amount().ifPresent(amount -> out.put("amount", plain(amount)));
        put(out, "words", words(cost.words()));
        return out;
    }

    private static Map<String, Object> plain(Money money) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("amount", money.amount().toPlainString());
        out.put("currency", money.currency().getCurrencyCode());
        return out;
    }

    private static Map<String, Object> plain(Terms.Document document) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "paper", document.paper());
        put(out, "words", words(document.words()));
        return out;
    }

    /** Words in the order of their languages. */
    public static Map<String, Object> words(Localized words) {
        return new TreeMap<>(words.byLanguage());
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private static List<String> codes(Set<? extends Enum<?>> values) {
        return values.stream().map(JsonPart::code).sorted().toList();
    }

    /** What is empty or false is not written. */
    private static void put(Map<String, Object> out, String name, Object value) {
        boolean empty = value.equals("")
                || value.equals(false)
                || value instanceof Collection<?> some && some.isEmpty()
                || value instanceof Map<?, ?> members && members.isEmpty();
        if (!empty) {
            out.put(name, value);
        }
    }
}
