package org.immerse.directory.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;

/** What others may learn: of a confidential service not where it is. */
public final class Disclosed {
    private Disclosed() {}

    /** A service, without its places and papers about them where it is confidential. */
    public static PublicService of(PublicService service) {
        if (!service.confidential()) {
            return service;
        }
        return new PublicService(
                service.id(),
                service.provider(),
                service.wording(),
                service.topics(),
                service.lifeEvents(),
                service.terms(),
                List.of(),
                service.contact(),
                service.eligibility(),
                service.procedures(),
                true,
                service.demo());
    }

    /** A provider without the places at which only confidential services are offered. */
    public static Provider of(Provider provider, Collection<PublicService> services) {
        Set<String> hidden = new HashSet<>();
        Set<String> open = new HashSet<>();
        services.stream()
                .filter(service -> service.provider().equals(provider.id()))
                .forEach(service ->
                        service.at().forEach(at -> (service.confidential() ? hidden : open).add(at.place())));
        hidden.removeAll(open);
        return new Provider(
                provider.id(),
                provider.kind(),
                provider.name(),
                provider.description(),
                provider.contact(),
                provider.places().stream()
                        .filter(place -> !hidden.contains(place.id()))
                        .toList(),
                "",
                provider.demo());
    }
}
