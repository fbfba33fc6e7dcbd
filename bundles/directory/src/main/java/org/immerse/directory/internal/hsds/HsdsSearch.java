package org.immerse.directory.internal.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.directory.PublicService;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.exchange.JsonPart;

/** The filters of HSDS. */
final class HsdsSearch {
    private final HsdsExport export;

    HsdsSearch(HsdsExport export) {
        this.export = export;
    }

    /**
     * Which services are wanted; what is empty leaves nothing out.
     *
     * @param search every word of it stands in the name, summary or keywords, in any language
     */
    record Filter(String search, String term, String taxonomy, String organization, String modifiedAfter) {}

    Predicate<PublicService> services(Filter filter) {
        Set<String> terms = taxonomyTerms(filter.taxonomy());
        Optional<Instant> after = moment(filter.modifiedAfter());
        List<String> words = words(filter.search());
        return service -> (filter.term().isEmpty() || terms(service).contains(filter.term()))
                && (filter.taxonomy().isEmpty() || terms(service).stream().anyMatch(terms::contains))
                && (filter.organization().isEmpty()
                        || Uuids.organization(service.provider()).equals(filter.organization()))
                && after.map(moment -> !export.modified(service).isBefore(moment))
                        .orElse(true)
                && holds(words, said(service));
    }

    static boolean holds(List<String> words, Stream<Localized> said) {
        String all = said.flatMap(one -> one.byLanguage().values().stream())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    static List<String> words(String search) {
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<Localized> said(PublicService service) {
        return Stream.of(
                service.wording().name(),
                service.wording().summary(),
                service.wording().keywords());
    }

    private static Set<String> terms(PublicService service) {
        List<String> all = new ArrayList<>();
        service.topics().forEach(topic -> all.add(Taxonomy.TOPIC.term(topic)));
        service.lifeEvents().forEach(event -> all.add(Taxonomy.LIFE_EVENT.term(event)));
        service.terms().channels().forEach(channel -> all.add(Taxonomy.CHANNEL.term(JsonPart.code(channel))));
        return Set.copyOf(all);
    }

    private Set<String> taxonomyTerms(String taxonomy) {
        return Stream.of(Taxonomy.TOPIC, Taxonomy.LIFE_EVENT, Taxonomy.CHANNEL)
                .filter(one -> one.id().equals(taxonomy))
                .flatMap(one -> export.services().stream()
                        .flatMap(service -> Stream.of(
                                        service.topics().stream(),
                                        service.lifeEvents().stream(),
                                        service.terms().channels().stream().map(JsonPart::code))
                                .flatMap(codes -> codes)
                                .map(one::term)))
                .collect(Collectors.toSet());
    }

    private static Optional<Instant> moment(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() > "2026-01-01".length()
                            ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("modified_after", Text.of("directory.problem.moment"));
        }
    }

    /**
     * Where is wanted: the places with a postcode, or within so many metres of the middle of these.
     *
     * @param proximity metres; empty for the postcode only
     */
    Predicate<HsdsExport.Somewhere> near(String postcode, String proximity) {
        if (postcode.isEmpty()) {
            return any -> true;
        }
        if (!proximity.matches("\\d{0,7}")) {
            throw ProblemException.invalid("proximity", Text.of("directory.problem.metres"));
        }
        Predicate<HsdsExport.Somewhere> there =
                one -> one.place().address().postcode().equals(postcode);
        if (proximity.isEmpty()) {
            return there;
        }
        List<GeoPoint> points = export.everywhere().stream()
                .filter(there)
                .flatMap(one -> one.place().point().stream())
                .distinct()
                .sorted(Comparator.comparingDouble(GeoPoint::latitude))
                .toList();
        if (points.isEmpty()) {
            return there;
        }
        GeoPoint middle = new GeoPoint(
                points.stream().mapToDouble(GeoPoint::latitude).average().orElse(0),
                points.stream().mapToDouble(GeoPoint::longitude).average().orElse(0));
        double metres = Double.parseDouble(proximity);
        return one -> one.place()
                .point()
                .map(point -> point.to(middle).metres() <= metres)
                .orElse(false);
    }
}
