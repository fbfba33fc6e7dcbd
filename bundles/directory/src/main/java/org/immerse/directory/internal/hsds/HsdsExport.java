package org.immerse.directory.internal.hsds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.directory.internal.Disclosed;
import org.immerse.directory.internal.LiveDirectory;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.exchange.EntryJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the directory tells others by HSDS. Nothing of it says where a confidential service is. */
@Component(service = HsdsExport.class)
public final class HsdsExport {
    private final LiveDirectory directory;
    private final HsdsWriter writer;

    /** Of this directory. */
    @Activate
    public HsdsExport(@Reference LiveDirectory directory, @Reference Concepts concepts, @Reference Site site) {
        this.directory = directory;
        this.writer = new HsdsWriter(concepts, site.country());
    }

    /** Every service, by id. */
    public List<PublicService> services() {
        return directory.services().stream()
                .filter(service -> directory.provider(service.provider()).isPresent())
                .map(Disclosed::of)
                .toList();
    }

    /** Every provider, by id. */
    public List<Provider> providers() {
        return directory.providers();
    }

    /** The service with this HSDS id. */
    Optional<PublicService> service(String uuid) {
        return services().stream()
                .filter(service -> Uuids.service(service.id()).equals(uuid))
                .findFirst();
    }

    /** The provider with this HSDS id. */
    Optional<Provider> provider(String uuid) {
        return providers().stream()
                .filter(provider -> Uuids.organization(provider.id()).equals(uuid))
                .findFirst();
    }

    /** When what is said of a service last changed. */
    Instant modified(PublicService service) {
        return HsdsWriter.modified(published(EntryKind.SERVICE, service.id()));
    }

    private Published published(EntryKind kind, String id) {
        return directory.published(kind, id).orElseThrow(() -> new IllegalStateException("no longer there: " + id));
    }

    private Provider disclosed(String id) {
        return Disclosed.of(
                directory.provider(id).orElseThrow(() -> new IllegalStateException("no longer there: " + id)),
                directory.services());
    }

    /** A service with its one-to-one members. */
    Map<String, Object> brief(PublicService service) {
        return writer.brief(service, disclosed(service.provider()), published(EntryKind.SERVICE, service.id()));
    }

    /** A service with everything. */
    public Map<String, Object> full(PublicService service) {
        return writer.service(
                service,
                disclosed(service.provider()),
                published(EntryKind.SERVICE, service.id()),
                published(EntryKind.PROVIDER, service.provider()));
    }

    /** An organization with its one-to-one members. */
    Map<String, Object> brief(Provider provider) {
        return writer.brief(provider);
    }

    /** An organization with everything; its services in full or by name. */
    public Map<String, Object> full(Provider provider, boolean fullServices) {
        List<Map<String, Object>> services = services().stream()
                .filter(service -> service.provider().equals(provider.id()))
                .map(service -> fullServices ? full(service) : HsdsWriter.named(service))
                .toList();
        return writer.organization(disclosed(provider.id()), published(EntryKind.PROVIDER, provider.id()), services);
    }

    /** A service at a location. */
    record Somewhere(String id, PublicService service, PublicService.At at, Provider.Place place) {}

    /** Every service at every location, by service. */
    List<Somewhere> everywhere() {
        List<Somewhere> all = new ArrayList<>();
        for (PublicService service : services()) {
            Provider provider = disclosed(service.provider());
            service.at()
                    .forEach(at -> provider.place(at.place())
                            .ifPresent(place -> all.add(
                                    new Somewhere(HsdsWriter.serviceAtLocation(service, at), service, at, place))));
        }
        return all;
    }

    Map<String, Object> somewhere(Somewhere one, boolean full) {
        return writer.serviceAtLocation(
                one.service(), one.at(), one.place(), Optional.of(full ? full(one.service()) : brief(one.service())));
    }

    /** Everything as one package, always the same bytes for the same directory. */
    public String pack() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(
                "organizations",
                providers().stream().map(one -> full(one, false)).toList());
        out.put("services", services().stream().map(this::full).toList());
        return EntryJson.text(out);
    }
}
