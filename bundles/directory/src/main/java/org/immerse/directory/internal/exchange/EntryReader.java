package org.immerse.directory.internal.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.value.GeoPoint;
import org.immerse.api.value.Money;
import tools.jackson.databind.JsonNode;

/** Reads the records of the directory from the JSON that {@link EntryJson} writes. */
final class EntryReader {
    private static final Set<String> SERVICE = Set.of(
            "id",
            "provider",
            "wording",
            "topics",
            "lifeEvents",
            "terms",
            "at",
            "contact",
            "eligibility",
            "procedures",
            "confidential",
            "demo");
    private static final Set<String> PROVIDER =
            Set.of("id", "kind", "name", "description", "contact", "places", "account", "demo");
    private static final Set<String> PLACE = Set.of("id", "name", "address", "point", "directions", "access", "hours");
    private static final Set<String> WORDING = Set.of("name", "summary", "description", "keywords", "apply");
    private static final Set<String> TERMS =
            Set.of("channels", "appointment", "languages", "interpretation", "cost", "bring", "capacity");
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 80;

    private EntryReader() {}

    static Optional<PublicService> service(JsonPart node) {
        node.knows(SERVICE);
        JsonPart wording = node.at("wording");
        wording.knows(WORDING);
        if (!hasId(node)) {
            return Optional.empty();
        }
        if (wording.at("name").words().byLanguage().isEmpty()) {
            wording.at("name").fatal("missing");
            return Optional.empty();
        }
        return Optional.of(new PublicService(
                node.at("id").text(),
                node.at("provider").text(),
                new PublicService.Wording(
                        wording.at("name").words(),
                        wording.at("summary").words(),
                        wording.at("description").words(),
                        wording.at("keywords").words(),
                        wording.at("apply").words()),
                Set.copyOf(node.at("topics").texts()),
                Set.copyOf(node.at("lifeEvents").texts()),
                terms(node.at("terms")),
                node.at("at").items().stream().map(EntryReader::at).toList(),
                contact(node.at("contact")),
                node.at("eligibility").text(),
                sorted(node.at("procedures")),
                node.at("confidential").yes(),
                node.at("demo").yes()));
    }

    static Optional<Provider> provider(JsonPart node) {
        node.knows(PROVIDER);
        if (!hasId(node)) {
            return Optional.empty();
        }
        if (node.at("name").words().byLanguage().isEmpty()) {
            node.at("name").fatal("missing");
            return Optional.empty();
        }
        return Optional.of(new Provider(
                node.at("id").text(),
                node.at("kind").one(Provider.Kind.values()).orElse(Provider.Kind.OTHER),
                node.at("name").words(),
                node.at("description").words(),
                contact(node.at("contact")),
                node.at("places").items().stream()
                        .filter(EntryReader::hasId)
                        .map(EntryReader::place)
                        .toList(),
                node.at("account").text(),
                node.at("demo").yes()));
    }

    private static boolean hasId(JsonPart node) {
        String id = node.at("id").text();
        boolean good = id.length() <= LONGEST_ID && id.matches(ID);
        if (!good) {
            node.at("id").fatal("id", LONGEST_ID);
        }
        return good;
    }

    private static Provider.Place place(JsonPart node) {
        node.knows(PLACE);
        JsonPart address = node.at("address");
        address.knows(Set.of("street", "postcode", "town", "region"));
        return new Provider.Place(
                node.at("id").text(),
                node.at("name").words(),
                new Provider.Address(
                        address.at("street").words(),
                        address.at("postcode").text(),
                        address.at("town").words(),
                        address.at("region").text()),
                point(node.at("point")),
                node.at("directions").words(),
                set(node.at("access"), Provider.Access.values()),
                hours(node.at("hours")));
    }

    private static Optional<GeoPoint> point(JsonPart node) {
        node.knows(Set.of("latitude", "longitude"));
        double latitude = node.at("latitude").number().orElse(Double.NaN);
        double longitude = node.at("longitude").number().orElse(Double.NaN);
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            return Optional.of(new GeoPoint(latitude, longitude));
        }
        if (node.isThere()) {
            node.note("point");
        }
        return Optional.empty();
    }

    private static Contact contact(JsonPart node) {
        node.knows(Set.of("phones", "email", "website"));
        return new Contact(
                node.at("phones").items().stream()
                        .peek(phone -> phone.knows(Set.of("number", "words")))
                        .filter(phone -> present(phone.at("number")))
                        .map(phone -> new Contact.Phone(
                                phone.at("number").text(), phone.at("words").words()))
                        .toList(),
                node.at("email").text(),
                node.at("website").text());
    }

    private static boolean present(JsonPart node) {
        if (node.text().isEmpty()) {
            node.note("missing");
        }
        return !node.text().isEmpty();
    }

    private static PublicService.At at(JsonPart node) {
        node.knows(Set.of("place", "hours"));
        return new PublicService.At(node.at("place").text(), hours(node.at("hours")));
    }

    static Hours hours(JsonPart node) {
        node.knows(Set.of("weekly", "changes", "onHolidays"));
        return new Hours(
                node.at("weekly").items().stream()
                        .flatMap(one -> opening(one).stream())
                        .toList(),
                node.at("changes").items().stream()
                        .flatMap(one -> change(one).stream())
                        .toList(),
                node.at("onHolidays").yes());
    }

    private static Optional<Hours.Opening> opening(JsonPart node) {
        node.knows(Set.of("days", "from", "until"));
        Set<java.time.DayOfWeek> days = node.at("days").items().stream()
                .flatMap(day -> Days.day(day).stream())
                .collect(Collectors.toSet());
        return span(node)
                .filter(span -> !days.isEmpty())
                .map(span -> new Hours.Opening(days, span.from(), span.until()));
    }

    private static Optional<Hours.Span> span(JsonPart node) {
        Optional<LocalTime> from = node.at("from").time();
        Optional<LocalTime> until = node.at("until").time();
        boolean good = from.isPresent()
                && until.isPresent()
                && (until.get().equals(LocalTime.MIDNIGHT) || until.get().isAfter(from.get()));
        if (!good) {
            node.note("span");
            return Optional.empty();
        }
        return Optional.of(new Hours.Span(from.orElseThrow(), until.orElseThrow()));
    }

    private static Optional<Hours.Change> change(JsonPart node) {
        node.knows(Set.of("first", "last", "open", "why"));
        Optional<LocalDate> first = node.at("first").day();
        LocalDate last = node.at("last").day().or(() -> first).orElse(LocalDate.MIN);
        if (first.isEmpty() || last.isBefore(first.get())) {
            node.note("days");
            return Optional.empty();
        }
        List<Hours.Span> open = node.at("open").items().stream()
                .flatMap(one -> span(one).stream())
                .toList();
        return Optional.of(
                new Hours.Change(first.get(), last, open, node.at("why").words()));
    }

    private static Terms terms(JsonPart node) {
        node.knows(TERMS);
        return new Terms(
                set(node.at("channels"), Terms.Channel.values()),
                node.at("appointment").yes(),
                sorted(node.at("languages")),
                node.at("interpretation").yes(),
                cost(node.at("cost")),
                node.at("bring").items().stream()
                        .peek(one -> one.knows(Set.of("paper", "words")))
                        .map(one -> new Terms.Document(
                                one.at("paper").text(), one.at("words").words()))
                        .toList(),
                capacity(node.at("capacity")));
    }

    /** Their order says nothing. */
    private static List<String> sorted(JsonPart node) {
        return node.texts().stream().distinct().sorted().toList();
    }

    private static Terms.Cost cost(JsonPart node) {
        node.knows(Set.of("kind", "amount", "words"));
        Terms.Cost.Kind kind = node.at("kind").one(Terms.Cost.Kind.values()).orElse(Terms.Cost.Kind.FREE);
        return new Terms.Cost(kind, money(node.at("amount")), node.at("words").words());
    }

    private static Optional<Money> money(JsonPart node) {
        node.knows(Set.of("amount", "currency"));
        if (!node.isThere()) {
            return Optional.empty();
        }
        try {
            JsonNode amount = node.at("amount").json();
            return Optional.of(new Money(
                    new BigDecimal(amount.asString("")),
                    Currency.getInstance(node.at("currency").text())));
        } catch (IllegalArgumentException e) {
            node.note("money");
            return Optional.empty();
        }
    }

    private static Optional<Terms.Capacity> capacity(JsonPart node) {
        node.knows(Set.of("places", "free", "counted"));
        if (!node.isThere()) {
            return Optional.empty();
        }
        int places = (int) node.at("places").number().orElse(-1);
        int free = (int) node.at("free").number().orElse(-1);
        Optional<LocalDate> counted = node.at("counted").day();
        if (places < 0 || free < 0 || free > places || counted.isEmpty()) {
            node.note("capacity");
            return Optional.empty();
        }
        return Optional.of(new Terms.Capacity(places, free, counted.get()));
    }

    private static <E extends Enum<E>> Set<E> set(JsonPart node, E[] values) {
        Set<E> found =
                node.items().stream().flatMap(one -> one.one(values).stream()).collect(Collectors.toSet());
        return found.isEmpty() ? Set.of() : EnumSet.copyOf(found);
    }

    /** The root of a file. */
    static JsonPart root(JsonNode json, Consumer<Flaw> tell) {
        return new JsonPart(json, "", tell);
    }
}
