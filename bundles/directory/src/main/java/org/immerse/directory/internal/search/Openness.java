package org.immerse.directory.internal.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;

/**
 * Whether a service is open at one of its places.
 *
 * @param open whether it is
 * @param change when the last open one closes, or the first one opens; empty where that is not known
 */
public record Openness(boolean open, Optional<LocalDateTime> change) {
    /** How a service stands now; empty where no hours are known. */
    public static Optional<Openness> of(
            PublicService service, Provider provider, Predicate<LocalDate> holidays, LocalDateTime now) {
        List<OpenTimes> times = service.at().stream()
                .map(at -> hours(at, provider))
                .filter(hours -> !hours.isUnknown())
                .map(hours -> new OpenTimes(hours, holidays))
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> closes =
                times.stream().flatMap(one -> one.closes(now).stream()).max(Comparator.naturalOrder());
        return Optional.of(
                closes.isPresent()
                        ? new Openness(true, closes)
                        : new Openness(
                                false,
                                times.stream()
                                        .flatMap(one -> one.opens(now).stream())
                                        .min(Comparator.naturalOrder())));
    }

    /** The hours that count at a place: those of the service there, else those of the place. */
    public static Hours hours(PublicService.At at, Provider provider) {
        return at.hours().isUnknown()
                ? provider.place(at.place()).map(Provider.Place::hours).orElse(Hours.UNKNOWN)
                : at.hours();
    }
}
