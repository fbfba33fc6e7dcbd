package org.immerse.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.freshness.Ledger;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.Standing;
import org.immerse.api.security.User;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.knowledge.DirectoryGraphs;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What people see of the directory: what is published, but for services that nobody verified for too long. */
@Component(service = {Directory.class, LiveDirectory.class})
public final class LiveDirectory implements Directory {
    private final DirectoryGraphs graphs;
    private final Entries entries;
    private final EntryFacts facts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Ledger ledger;

    /** Of these graphs. */
    @Activate
    public LiveDirectory(@Reference DirectoryGraphs graphs, @Reference Entries entries, @Reference EntryFacts facts) {
        this.graphs = graphs;
        this.entries = entries;
        this.facts = facts;
    }

    @Override
    public List<PublicService> services() {
        return all(EntryKind.SERVICE)
                .filter(this::isShown)
                .flatMap(published -> service(published).stream())
                .toList();
    }

    @Override
    public Optional<PublicService> service(String id) {
        return published(EntryKind.SERVICE, id).filter(this::isShown).flatMap(LiveDirectory::service);
    }

    /** A service, also one that is kept back for its age. */
    public Optional<PublicService> anyService(String id) {
        return published(EntryKind.SERVICE, id).flatMap(LiveDirectory::service);
    }

    @Override
    public List<Provider> providers() {
        return all(EntryKind.PROVIDER)
                .flatMap(published -> provider(published).stream())
                .toList();
    }

    @Override
    public Optional<Provider> provider(String id) {
        return published(EntryKind.PROVIDER, id).flatMap(LiveDirectory::provider);
    }

    @Override
    public List<PublicService> of(String provider) {
        return services().stream()
                .filter(service -> service.provider().equals(provider))
                .toList();
    }

    @Override
    public boolean mayEdit(User user, String provider) {
        return entries.mayEditOf(user, provider);
    }

    /** An entry with who said what when, also one that is kept back for its age. */
    public Optional<Published> published(EntryKind kind, String id) {
        return Optional.ofNullable(graphs.entries().get(kind.code() + ":" + id));
    }

    /** How far an entry can be trusted; empty where no ledger runs. */
    public Optional<Standing> standing(EntryKind kind, String id) {
        Ledger now = ledger;
        return now == null ? Optional.empty() : published(kind, id).flatMap(one -> standing(now, one));
    }

    private Optional<Standing> standing(Ledger now, Published published) {
        Optional<LedgerEntry> entry = facts.entry(published);
        return entry.map(now::standing);
    }

    private boolean isShown(Published published) {
        Ledger now = ledger;
        return now == null
                || standing(now, published)
                        .map(standing -> standing.level() != Standing.Level.EXPIRED)
                        .orElse(true);
    }

    private Stream<Published> all(EntryKind kind) {
        Map<String, Published> all = graphs.entries();
        return all.values().stream().filter(published -> published.content().kind() == kind);
    }

    private static Optional<PublicService> service(Published published) {
        return published.content() instanceof Content.Service(PublicService service)
                ? Optional.of(service)
                : Optional.empty();
    }

    private static Optional<Provider> provider(Published published) {
        return published.content() instanceof Content.Office(Provider provider)
                ? Optional.of(provider)
                : Optional.empty();
    }
}
