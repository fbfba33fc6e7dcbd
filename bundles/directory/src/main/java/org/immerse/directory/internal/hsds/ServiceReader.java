package org.immerse.directory.internal.hsds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.value.Money;
import org.immerse.directory.internal.exchange.JsonPart;

/** Reads one service of HSDS. */
final class ServiceReader {
    private static final Set<String> SERVICE = Set.of(
            "id",
            "organization_id",
            "name",
            "description",
            "url",
            "email",
            "status",
            "interpretation_services",
            "application_process",
            "fees_description",
            "assured_date",
            "last_modified",
            "eligibility_description",
            "phones",
            "schedules",
            "service_at_locations",
            "languages",
            "organization",
            "cost_options",
            "required_documents",
            "attributes",
            "metadata");
    private static final Localized ASK =
            new Localized(Map.of("en", "Ask what it costs.", "el", "Ρώτησε πόσο κοστίζει."));

    /** Where a file says nothing of the cost. */
    static final Terms.Cost UNTOLD = new Terms.Cost(Terms.Cost.Kind.DEPENDS, Optional.empty(), ASK);

    private final JsonPart node;
    private final ReadAttributes attributes;
    private final boolean own;
    private final LocalDate today;
    private final BiFunction<JsonPart, String, String> placeId;

    ServiceReader(
            JsonPart node,
            ReadAttributes attributes,
            boolean own,
            LocalDate today,
            BiFunction<JsonPart, String, String> placeId) {
        this.node = node;
        this.attributes = attributes;
        this.own = own;
        this.today = today;
        this.placeId = placeId;
    }

    PublicService read(String id, String provider) {
        PartReader.keeps(node, SERVICE);
        if (!node.at("status").text().equals("active")) {
            node.at("status").note("status", node.at("status").text());
        }
        Contact contact = PartReader.contact(node, "url");
        List<PublicService.At> at = node.at("service_at_locations").items().stream()
                .flatMap(one -> at(one).stream())
                .toList();
        return new PublicService(
                id,
                provider,
                wording(),
                Set.copyOf(attributes.codes(Taxonomy.TOPIC)),
                Set.copyOf(attributes.codes(Taxonomy.LIFE_EVENT)),
                terms(at, contact),
                at,
                contact,
                attributes.field("eligibility"),
                attributes.fields("procedure"),
                attributes.flag("confidential"),
                attributes.flag("demo"));
    }

    /** The first paragraph is the summary. */
    private PublicService.Wording wording() {
        String description = node.at("description").text().replace("\r\n", "\n");
        int end = description.indexOf("\n\n");
        String summary = end < 0 ? description : description.substring(0, end).strip();
        String details = end < 0 ? "" : description.substring(end).strip();
        Localized name = attributes.words("name");
        Localized told = attributes.words("description", summary);
        Map<String, String> more = new TreeMap<>(attributes.words("details", "").byLanguage());
        String whom = node.at("eligibility_description").text();
        String all = whom.isEmpty() ? details : (details + "\n\n" + whom).strip();
        if (!all.isEmpty()) {
            more.put(attributes.language("description"), all);
        }
        return new PublicService.Wording(
                name,
                told.byLanguage().isEmpty() && !own ? name : told,
                new Localized(more),
                attributes.words("keywords", ""),
                attributes.words("application_process"));
    }

    private Optional<PublicService.At> at(JsonPart one) {
        JsonPart location = one.at("location");
        String uuid = location.at("id").text().toLowerCase(Locale.ROOT);
        if (!Uuids.is(uuid)) {
            one.note("uuid");
            return Optional.empty();
        }
        PartReader.keeps(
                one, Set.of("id", "service_id", "location_id", "location", "schedules", "attributes", "description"));
        boolean onHolidays = new ReadAttributes(one).flag("on-holidays");
        return Optional.of(
                new PublicService.At(placeId.apply(location, uuid), PartReader.hours(one, onHolidays, today)));
    }

    private Terms terms(List<PublicService.At> at, Contact contact) {
        return new Terms(
                channels(at, contact),
                attributes.flag("appointment"),
                node.at("languages").items().stream()
                        .flatMap(one -> language(one).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                !node.at("interpretation_services").text().isEmpty(),
                cost(),
                node.at("required_documents").items().stream()
                        .map(ServiceReader::document)
                        .toList(),
                capacity());
    }

    /** Where the file does not say how it is reached, it follows from where and how one finds it. */
    private Set<Terms.Channel> channels(List<PublicService.At> at, Contact contact) {
        List<String> codes = attributes.codes(Taxonomy.CHANNEL);
        Set<Terms.Channel> channels = Arrays.stream(Terms.Channel.values())
                .filter(channel -> codes.contains(JsonPart.code(channel)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Terms.Channel.class)));
        if (channels.isEmpty()) {
            Stream.of(
                            at.isEmpty() ? null : Terms.Channel.OFFICE,
                            contact.phones().isEmpty() ? null : Terms.Channel.PHONE,
                            contact.website().isEmpty() ? null : Terms.Channel.ONLINE,
                            contact.email().isEmpty() ? null : Terms.Channel.EMAIL)
                    .filter(java.util.Objects::nonNull)
                    .forEach(channels::add);
        }
        return channels;
    }

    private static Optional<String> language(JsonPart one) {
        String code = one.at("code").text().toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2,3}")) {
            one.note("language", one.at("name").text());
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.of(two).getISO3Language().equals(code))
                .findFirst()
                .orElse(code));
    }

    private Terms.Cost cost() {
        Localized words = attributes.words("fees_description");
        List<JsonPart> options = node.at("cost_options").items();
        options.stream().skip(1).forEach(more -> more.note("one"));
        Optional<Money> amount = options.stream().findFirst().flatMap(ServiceReader::money);
        Optional<Terms.Cost.Kind> told = Arrays.stream(Terms.Cost.Kind.values())
                .filter(kind -> JsonPart.code(kind).equals(attributes.field("cost")))
                .findFirst();
        if (told.isPresent()) {
            return new Terms.Cost(told.get(), amount, words);
        }
        if (amount.isPresent()) {
            boolean free = amount.get().amount().signum() == 0;
            return new Terms.Cost(
                    free ? Terms.Cost.Kind.FREE : Terms.Cost.Kind.PRICE,
                    free ? Optional.empty() : amount,
                    words.byLanguage().isEmpty() ? option(options.getFirst()) : words);
        }
        return words.byLanguage().isEmpty() ? UNTOLD : new Terms.Cost(Terms.Cost.Kind.DEPENDS, Optional.empty(), words);
    }

    private static Localized option(JsonPart option) {
        String words = Stream.of(
                        option.at("option").text(),
                        option.at("amount_description").text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Localized(words.isEmpty() ? Map.of() : Map.of("en", words));
    }

    private static Optional<Money> money(JsonPart option) {
        try {
            Currency currency =
                    Currency.getInstance(option.at("currency").text().toUpperCase(Locale.ROOT));
            BigDecimal amount = new BigDecimal(option.at("amount").json().asString(""));
            return Optional.of(new Money(
                    amount.setScale(
                            Math.max(amount.scale(), currency.getDefaultFractionDigits()),
                            java.math.RoundingMode.UNNECESSARY),
                    currency));
        } catch (IllegalArgumentException e) {
            option.note("money");
            return Optional.empty();
        }
    }

    private static Terms.Document document(JsonPart one) {
        PartReader.keeps(one, Set.of("id", "service_id", "document", "attributes"));
        ReadAttributes attributes = new ReadAttributes(one);
        String paper = attributes.field("paper");
        String words = one.at("document").text();
        return new Terms.Document(paper, attributes.words("document", words.equals(paper) ? "" : words));
    }

    private Optional<Terms.Capacity> capacity() {
        String places = attributes.field("places");
        String free = attributes.field("free");
        Optional<LocalDate> counted = new ArrayList<>(attributes.fields("counted"))
                .stream()
                        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                        .map(LocalDate::parse)
                        .findFirst();
        return places.matches("\\d{1,6}") && free.matches("\\d{1,6}") && counted.isPresent()
                ? Optional.of(new Terms.Capacity(Integer.parseInt(places), Integer.parseInt(free), counted.get()))
                : Optional.empty();
    }
}
