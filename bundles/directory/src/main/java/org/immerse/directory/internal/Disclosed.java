package org.immerse.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * A provider with those of its places only where something is offered that anybody may find. What is not shown just now may be
     * confidential, so that places are told for a reason and never kept back for one.
     *
     * @param services that people see
     */
    public static Provider of(Provider provider, Collection<PublicService> services) {
        Set<String> open = services.stream()
                .filter(service -> service.provider().equals(provider.id()) && !service.confidential())
                .flatMap(service -> service.at().stream())
                .map(PublicService.At::place)
                .collect(Collectors.toSet());
        return new Provider(
                provider.id(),
                provider.kind(),
                provider.name(),
                provider.description(),
                provider.contact(),
                provider.places().stream()
                        .filter(place -> open.contains(place.id()))
                        .toList(),
                "",
                provider.demo());
    }
}
