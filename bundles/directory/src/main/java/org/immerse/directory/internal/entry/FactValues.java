package org.immerse.directory.internal.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.freshness.FactKind;

/** What an entry says, by how fast it grows old. Only what is said is there. */
public final class FactValues {
    private FactValues() {}

    /** Values to be compared with those of another version. */
    public static Map<FactKind, Object> of(Content content) {
        return switch (content) {
            case Content.Service(PublicService service) -> of(service);
            case Content.Office(Provider provider) -> of(provider);
        };
    }

    private static Map<FactKind, Object> of(PublicService service) {
        Terms terms = service.terms();
        Map<FactKind, Object> values = new EnumMap<>(FactKind.class);
        values.put(FactKind.WORDS, List.of(service.wording(), service.topics(), service.lifeEvents()));
        values.put(FactKind.COST, terms.cost());
        values.put(
                FactKind.TERMS,
                List.of(
                        terms.channels(),
                        terms.appointment(),
                        terms.languages(),
                        terms.interpretation(),
                        terms.bring(),
                        service.procedures()));
        terms.capacity().ifPresent(capacity -> values.put(FactKind.CAPACITY, capacity));
        if (!service.contact().isEmpty()) {
            values.put(FactKind.CONTACT, service.contact());
        }
        if (!service.at().isEmpty()) {
            values.put(
                    FactKind.ADDRESS,
                    service.at().stream().map(PublicService.At::place).toList());
        }
        if (service.at().stream().anyMatch(at -> !at.hours().isUnknown())) {
            values.put(FactKind.HOURS, service.at());
        }
        if (!service.eligibility().isEmpty()) {
            values.put(FactKind.LAW, service.eligibility());
        }
        return values;
    }

    private static Map<FactKind, Object> of(Provider provider) {
        Map<FactKind, Object> values = new EnumMap<>(FactKind.class);
        values.put(FactKind.WORDS, List.of(provider.name(), provider.description(), provider.kind()));
        if (!provider.contact().isEmpty()) {
            values.put(FactKind.CONTACT, provider.contact());
        }
        if (!provider.places().isEmpty()) {
            values.put(
                    FactKind.ADDRESS,
                    provider.places().stream()
                            .map(place -> List.of(
                                    place.id(),
                                    place.name(),
                                    place.address(),
                                    place.point(),
                                    place.directions(),
                                    place.access()))
                            .toList());
        }
        if (provider.places().stream().anyMatch(place -> !place.hours().isUnknown())) {
            values.put(
                    FactKind.HOURS,
                    provider.places().stream()
                            .map(place -> List.of(place.id(), place.hours()))
                            .toList());
        }
        return values;
    }

    /** Marks of a new version: what is said as before keeps its mark. */
    public static Map<FactKind, Mark> marks(Optional<Published> before, Content now, Function<FactKind, Mark> fresh) {
        Map<FactKind, Object> old =
                before.map(published -> of(published.content())).orElse(Map.of());
        Map<FactKind, Mark> marks = new EnumMap<>(FactKind.class);
        of(now).forEach((kind, value) -> marks.put(
                kind,
                before.filter(published -> value.equals(old.get(kind)))
                        .map(published -> published.marks().get(kind))
                        .orElseGet(() -> fresh.apply(kind))));
        return marks;
    }
}
