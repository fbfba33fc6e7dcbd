package org.immerse.directory.internal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.value.GeoPoint;
import org.immerse.api.value.Money;

/** Entries of all shapes. */
public final class Generated {
    private static final List<String> LANGUAGES = List.of("en", "es", "it", "el", "fr", "ar");
    private static final List<String> TOPICS = List.of("health", "asylum", "work", "housing", "mental-health");
    private static final List<String> EVENTS = List.of("arrived", "ill", "pregnant", "home");

    private Generated() {}

    /** A provider with its services, some places, everything they may say. */
    public record Office(Provider provider, List<PublicService> services) {}

    public static Arbitrary<Office> offices() {
        return Arbitraries.integers()
                .between(1, 9999)
                .flatMap(number -> places(number)
                        .list()
                        .ofMaxSize(2)
                        .map(Generated::numbered)
                        .flatMap(places -> Combinators.combine(
                                        provider("office-" + number, places),
                                        service(places).list().ofMinSize(1).ofMaxSize(2))
                                .as((provider, services) -> new Office(
                                        provider,
                                        IntStream.range(0, services.size())
                                                .mapToObj(at -> with(
                                                        services.get(at),
                                                        "service-" + number + "-" + at,
                                                        provider.id()))
                                                .toList()))));
    }

    private static PublicService with(PublicService service, String id, String provider) {
        return new PublicService(
                id,
                provider,
                service.wording(),
                service.topics(),
                service.lifeEvents(),
                service.terms(),
                service.at(),
                service.contact(),
                service.eligibility(),
                service.procedures(),
                service.confidential(),
                service.demo());
    }

    private static List<Provider.Place> numbered(List<Provider.Place> places) {
        return IntStream.range(0, places.size())
                .mapToObj(at -> new Provider.Place(
                        places.get(at).id() + "-" + at,
                        places.get(at).name(),
                        places.get(at).address(),
                        places.get(at).point(),
                        places.get(at).directions(),
                        places.get(at).access(),
                        places.get(at).hours()))
                .toList();
    }

    /** Texts people may write, with quotes, line breaks and every script. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars(" ,;.’-")
                                .ofMinLength(1)
                                .ofMaxLength(30),
                        Arbitraries.of(
                                "κάρτα υγείας, γιατρός",
                                "بطاقة صحية، طبيب",
                                "He said \"yes\" \\ and left",
                                "one\n\ntwo",
                                "a\tb",
                                "ñandú – 10 €; 50 %",
                                "<b>&amp;</b>"))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Localized oneLine(Localized words) {
        Map<String, String> lines = new HashMap<>();
        words.byLanguage().forEach((language, text) -> lines.put(language, text.replace("\n", " ")));
        return new Localized(lines);
    }

    static Arbitrary<Localized> words() {
        return Arbitraries.maps(Arbitraries.of(LANGUAGES), texts()).ofMaxSize(4).map(Localized::new);
    }

    static Arbitrary<Localized> someWords() {
        return Arbitraries.maps(Arbitraries.of(LANGUAGES), texts())
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Localized::new);
    }

    private static Arbitrary<Provider> provider(String id, List<Provider.Place> places) {
        return Combinators.combine(
                        Arbitraries.of(Provider.Kind.values()),
                        someWords(),
                        words(),
                        contacts(),
                        Arbitraries.of("", "org-1"),
                        Arbitraries.of(true, false))
                .as((kind, name, description, contact, account, demo) ->
                        new Provider(id, kind, name, description, contact, places, account, demo));
    }

    private static Arbitrary<Provider.Place> places(int number) {
        Arbitrary<Provider.Address> address = Combinators.combine(
                        words(), Arbitraries.of("", "1010"), someWords(), Arbitraries.of("CY-01", "CY-05"))
                .as(Provider.Address::new);
        Arbitrary<Optional<GeoPoint>> point = Combinators.combine(
                        Arbitraries.doubles().between(34, 36).ofScale(6),
                        Arbitraries.doubles().between(32, 35).ofScale(6))
                .as(GeoPoint::new)
                .optional();
        return Combinators.combine(
                        words(),
                        address,
                        point,
                        words(),
                        Arbitraries.of(Provider.Access.values()).set(),
                        hours())
                .as((name, where, at, directions, access, hours) ->
                        new Provider.Place("place-" + number, name, where, at, directions, access, hours));
    }

    private static Arbitrary<Contact> contacts() {
        Arbitrary<Contact.Phone> phone = Combinators.combine(
                        Arbitraries.of("+357 22 000 000", "+357 99 000 001", "199"), words())
                .as(Contact.Phone::new);
        return Combinators.combine(
                        phone.list().ofMaxSize(3).uniqueElements(Contact.Phone::number),
                        Arbitraries.of("", "a@example.org"),
                        Arbitraries.of("", "https://example.org/?a=1&b=%20"))
                .as(Contact::new);
    }

    private static Arbitrary<LocalTime> times(int first, int last) {
        return Arbitraries.integers()
                .between(first * 4, last * 4)
                .map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));
    }

    static Arbitrary<Hours.Span> spans() {
        return Combinators.combine(times(0, 12), Arbitraries.oneOf(times(13, 23), Arbitraries.just(LocalTime.MIDNIGHT)))
                .as(Hours.Span::new);
    }

    public static Arbitrary<Hours> hours() {
        Arbitrary<Hours.Opening> opening = Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1), spans())
                .as((days, span) -> new Hours.Opening(days, span.from(), span.until()));
        Arbitrary<Hours.Change> change = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 20),
                        spans().list().ofMaxSize(2),
                        words())
                .as((first, days, open, why) -> new Hours.Change(
                        LocalDate.of(2026, 11, 1).plusDays(first),
                        LocalDate.of(2026, 11, 1).plusDays(first + days),
                        open,
                        why));
        return Arbitraries.oneOf(
                Arbitraries.just(Hours.UNKNOWN),
                Combinators.combine(
                                opening.list().ofMinSize(1).ofMaxSize(3),
                                change.list().ofMaxSize(2),
                                Arbitraries.of(true, false))
                        .as(Hours::new));
    }

    private static Arbitrary<PublicService> service(List<Provider.Place> places) {
        Arbitrary<PublicService.Wording> wording = Combinators.combine(
                        someWords(), someWords(), words(), words(), words())
                .as((name, summary, description, keywords, apply) ->
                        new PublicService.Wording(name, oneLine(summary), description, keywords, apply));
        Arbitrary<List<PublicService.At>> at = places.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(Arbitraries.of(places), hours())
                        .as((place, hours) -> new PublicService.At(place.id(), hours))
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements(PublicService.At::place);
        Arbitrary<List<Object>> rest = Combinators.combine(
                        Arbitraries.of("", "services-cyprus.health-card"),
                        Arbitraries.of("a.one", "b.two")
                                .set()
                                .map(set -> set.stream().sorted().toList()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((rule, procedures, confidential, demo) -> List.<Object>of(rule, procedures, confidential, demo));
        return Combinators.combine(
                        wording,
                        Arbitraries.of(TOPICS).set(),
                        Arbitraries.of(EVENTS).set(),
                        terms(),
                        at,
                        contacts(),
                        rest)
                .as(Generated::service);
    }

    @SuppressWarnings("unchecked")
    private static PublicService service(
            PublicService.Wording wording,
            Set<String> topics,
            Set<String> events,
            Terms terms,
            List<PublicService.At> at,
            Contact contact,
            List<Object> rest) {
        return new PublicService(
                "service",
                "provider",
                wording,
                topics,
                events,
                terms,
                at,
                contact,
                (String) rest.get(0),
                (List<String>) rest.get(1),
                (boolean) rest.get(2),
                (boolean) rest.get(3));
    }

    private static Arbitrary<Terms> terms() {
        Arbitrary<Terms.Document> document = Arbitraries.oneOf(
                someWords().map(words -> new Terms.Document("", words)),
                words().map(words -> new Terms.Document("passport", words)));
        Arbitrary<Optional<Terms.Capacity>> capacity = Arbitraries.integers()
                .between(0, 50)
                .map(free -> new Terms.Capacity(50, free, LocalDate.of(2026, 11, 20)))
                .optional();
        return Combinators.combine(
                        Arbitraries.of(Terms.Channel.values()).set().ofMinSize(1),
                        Arbitraries.of(true, false),
                        Arbitraries.of("el", "en", "ar", "fr", "ary")
                                .set()
                                .map(set -> set.stream().sorted().toList()),
                        Arbitraries.of(true, false),
                        costs(),
                        document.list().ofMaxSize(3),
                        capacity)
                .as(Terms::new);
    }

    private static Arbitrary<Terms.Cost> costs() {
        Arbitrary<Money> money = Arbitraries.integers()
                .between(1, 99_999)
                .map(cents -> new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR")));
        return Arbitraries.oneOf(
                words().map(words -> new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), words)),
                someWords().map(words -> new Terms.Cost(Terms.Cost.Kind.DEPENDS, Optional.empty(), words)),
                Combinators.combine(money, words())
                        .as((amount, words) -> new Terms.Cost(Terms.Cost.Kind.PRICE, Optional.of(amount), words)));
    }

    /** Words in English only. */
    public static Localized english(String text) {
        Map<String, String> words = new HashMap<>();
        words.put("en", text);
        return new Localized(words);
    }
}
