package org.immerse.directory.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;

/** What is said, in a line, for those who verify it. */
final class FactWords {
    private static final Set<String> LANGUAGES = Set.of("en", "es", "it", "el", "fr", "ar");
    private static final String NEXT = " · ";

    private FactWords() {}

    private static Text text(Function<Locale, Stream<String>> parts) {
        return Text.of(
                "directory.fact.value",
                Localized.onDemand(
                        LANGUAGES,
                        language -> parts.apply(Locale.of(language))
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(NEXT))));
    }

    static Text words(PublicService.Wording wording) {
        return text(language ->
                Stream.of(wording.name().in(language), wording.summary().in(language)));
    }

    static Text words(Provider provider) {
        return text(language ->
                Stream.of(provider.name().in(language), provider.description().in(language)));
    }

    static Text contact(Contact contact) {
        return text(language -> Stream.concat(
                contact.phones().stream().map(Contact.Phone::number), Stream.of(contact.email(), contact.website())));
    }

    static Text places(Stream<Provider.Place> places) {
        List<Provider.Address> addresses = places.map(Provider.Place::address).toList();
        return text(language -> addresses.stream().map(address -> address(address, language)));
    }

    static String address(Provider.Address address, Locale language) {
        return Stream.of(
                        address.street().in(language),
                        address.postcode(),
                        address.town().in(language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static Text hours(Stream<Hours> some) {
        List<Hours> all = some.toList();
        return text(language -> all.stream().flatMap(hours -> hours(hours, language).stream()));
    }

    private static List<String> hours(Hours hours, Locale language) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
        List<String> parts = new ArrayList<>();
        hours.weekly()
                .forEach(opening -> parts.add(
                        days(opening.days(), language) + " " + opening.from() + "–" + until(opening.until())));
        hours.changes()
                .forEach(change -> parts.add(day.format(change.first()) + " – " + day.format(change.last()) + ": "
                        + change.open().stream()
                                .map(open -> open.from() + "–" + until(open.until()))
                                .collect(Collectors.joining(", "))
                        + change.why().in(language)));
        return parts;
    }

    private static String days(Set<DayOfWeek> days, Locale language) {
        return days.stream()
                .sorted()
                .map(one -> one.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                .collect(Collectors.joining(" "));
    }

    private static String until(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString();
    }

    static Text cost(Terms.Cost cost) {
        Text kind = Text.of("directory.cost." + cost.kind().name().toLowerCase(Locale.ROOT));
        Text more = text(language -> Stream.concat(
                cost.amount().stream()
                        .map(money -> money.amount().toPlainString() + " "
                                + money.currency().getSymbol(language)),
                Stream.of(cost.words().in(language))));
        return Text.of("directory.fact.two", kind, more);
    }

    static Text terms(Terms terms) {
        return text(language -> Stream.concat(
                terms.languages().stream().map(code -> Locale.of(code).getDisplayLanguage(language)),
                terms.bring().stream().map(document -> document.words().in(language))));
    }
}
