package org.immerse.directory.internal.search;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immerse.api.calendar.Holidays;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.freshness.Ledger;
import org.immerse.api.freshness.Standing;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.value.Distance;
import org.immerse.api.value.GeoPoint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Finds services by what somebody types in their own language, by life event, topic, place, hours, language and terms. Nothing found here
 * says where a confidential service is. What nobody verified for long sinks.
 */
@Component(service = DirectorySearch.class)
public final class DirectorySearch {
    /** The scheme in which each published service is a concept. */
    static final String SERVICES = "public-service";

    private static final int MOST_NAMED = 100;
    /** A topic whose name fits less is another one. */
    private static final double NAMED = 0.6;
    /** What is left of the rank of an entry nobody trusts. */
    private static final double LEAST = 0.5;

    private final Directory directory;
    private final Concepts concepts;
    private final Site site;
    private final Clock clock;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Ledger> ledgers = List.of();

    /** Looks through this directory. */
    @Activate
    public DirectorySearch(
            @Reference Directory directory,
            @Reference Concepts concepts,
            @Reference Site site,
            @Reference Clock clock) {
        this.directory = directory;
        this.concepts = concepts;
        this.site = site;
        this.clock = clock;
    }

    /** What time it is where the services are. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), site.zone());
    }

    /** The public holidays where the services are. */
    public Predicate<LocalDate> holidays() {
        return Holidays.of(site.country());
    }

    /** One service; empty where it is gone. */
    public Optional<Found> find(String id) {
        return directory.service(id).flatMap(service -> found(service, Optional.empty()));
    }

    /** The services of a provider, by name. */
    public List<Found> of(String provider, Locale reader) {
        return directory.of(provider).stream()
                .flatMap(service -> found(service, Optional.empty()).stream())
                .sorted(byName(reader))
                .toList();
    }

    /** Everything that fits, best first: by words, else by distance, else by trust; ties by name. */
    public List<Found> find(Wanted wanted, Locale reader) {
        Map<String, Double> ranks = wanted.words().isBlank() ? Map.of() : ranks(wanted.words(), reader);
        Comparator<Found> order = Comparator.comparingDouble(one -> -rank(one, ranks, wanted));
        return directory.services().stream()
                .filter(service -> wanted.words().isBlank() || ranks.containsKey(service.id()))
                .filter(service ->
                        wanted.event().isEmpty() || service.lifeEvents().contains(wanted.event()))
                .filter(service -> wanted.topic().isEmpty() || service.topics().contains(wanted.topic()))
                .filter(service -> fits(service.terms(), wanted))
                .flatMap(service -> found(service, wanted.near()).stream())
                .filter(found -> isWhere(found, wanted))
                .filter(found -> !wanted.openNow()
                        || found.openness().filter(Openness::open).isPresent())
                .sorted(order.thenComparing(byName(reader)))
                .toList();
    }

    private static boolean fits(Terms terms, Wanted wanted) {
        return (wanted.language().isEmpty() || terms.languages().contains(wanted.language()))
                && (!wanted.free() || terms.cost().kind() == Terms.Cost.Kind.FREE)
                && (!wanted.walkIn() || !terms.appointment());
    }

    /** What one need not go to is near everywhere, but on no map. */
    private static boolean isWhere(Found found, Wanted wanted) {
        boolean near = wanted.near().isEmpty()
                || found.distance()
                        .map(distance -> distance.kilometres() <= wanted.kilometres())
                        .orElse(true);
        boolean inside = wanted.area()
                .map(area -> found.places().stream()
                        .flatMap(place -> place.point().stream())
                        .anyMatch(area::holds))
                .orElse(true);
        return near && inside;
    }

    private Optional<Found> found(PublicService service, Optional<GeoPoint> from) {
        return directory.provider(service.provider()).map(provider -> {
            List<Provider.Place> places = service.confidential()
                    ? List.of()
                    : service.at().stream()
                            .flatMap(at -> provider.place(at.place()).stream())
                            .toList();
            Optional<Distance> distance = from.flatMap(point -> places.stream()
                    .flatMap(place -> place.point().stream())
                    .map(point::to)
                    .min(Comparator.naturalOrder()));
            return new Found(
                    service,
                    provider,
                    places,
                    distance,
                    Openness.of(service, provider, holidays(), now()),
                    standing(service));
        });
    }

    private Optional<Standing> standing(PublicService service) {
        return ledgers.stream()
                .flatMap(ledger -> ledger.standing("directory.service." + service.id()).stream())
                .findFirst();
    }

    private static double rank(Found found, Map<String, Double> ranks, Wanted wanted) {
        double trust =
                LEAST + (1 - LEAST) * found.standing().map(Standing::value).orElse(1.0);
        if (!ranks.isEmpty()) {
            return ranks.getOrDefault(found.service().id(), 0.0) * trust;
        }
        return wanted.near().isPresent()
                ? -found.distance().map(Distance::metres).orElse(Double.MAX_VALUE)
                : Math.round(trust * 10);
    }

    /** How well each service fits words: its name, else the rest of what is said of it, else its topics. */
    private Map<String, Double> ranks(String typed, Locale reader) {
        Map<String, Double> ranks = new HashMap<>();
        concepts.search(SERVICES, typed, reader, MOST_NAMED)
                .forEach(match -> ranks.put(match.concept().notation(), 1 + match.score()));
        Map<String, Double> topics = named(PublicService.TOPICS, typed, reader);
        Map<String, Double> events = named(PublicService.LIFE_EVENTS, typed, reader);
        List<String> words = Folded.words(typed);
        directory.services().forEach(service -> {
            double called = Folded.holds(service.wording().name().in(reader), words) ? 1 : 0;
            double said = Folded.holds(said(service, reader), words) ? 1 : 0;
            double told = Math.max(best(topics, service.topics()), best(events, service.lifeEvents()));
            double rank = Math.max(said, told);
            if (rank > 0) {
                ranks.merge(service.id(), rank, Math::max);
            }
            ranks.computeIfPresent(service.id(), (id, before) -> before + called);
        });
        return ranks;
    }

    private Map<String, Double> named(String scheme, String typed, Locale reader) {
        return concepts.search(scheme, typed, reader, MOST_NAMED).stream()
                .filter(match -> match.score() >= NAMED)
                .collect(Collectors.toMap(match -> match.concept().notation(), match -> match.score(), Math::max));
    }

    private static double best(Map<String, Double> named, Set<String> notations) {
        return notations.stream()
                .mapToDouble(notation -> named.getOrDefault(notation, 0.0))
                .max()
                .orElse(0);
    }

    private String said(PublicService service, Locale reader) {
        PublicService.Wording wording = service.wording();
        return String.join(
                " ",
                wording.name().in(reader),
                wording.summary().in(reader),
                wording.keywords().in(reader),
                wording.description().in(reader),
                directory
                        .provider(service.provider())
                        .map(provider -> provider.name().in(reader))
                        .orElse(""));
    }

    private static Comparator<Found> byName(Locale reader) {
        Collator collator = Collator.getInstance(reader);
        return Comparator.comparing(found -> found.service().wording().name().in(reader), collator);
    }
}
