package org.immerse.directory.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.entry.Change;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryCheck;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.entry.Version;
import org.immerse.directory.internal.knowledge.DirectoryGraphs;
import org.immerse.directory.internal.persistence.EntryTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The entries as editors see them: save, hand in, publish, take back, undo. Staff of an organisation look after the entries of their
 * providers; administrators look after all, and publish. Thread-safe.
 */
@Component(service = Entries.class)
public final class Entries {
    private static final int MOST_BY = 200;

    private final EntryTables tables;
    private final DirectoryGraphs graphs;
    private final Concepts concepts;
    private final AuditLog audit;
    private final Site site;

    /** Mends first what a stop in the middle of publishing left behind. */
    @Activate
    public Entries(
            @Reference EntryTables tables,
            @Reference DirectoryGraphs graphs,
            @Reference Concepts concepts,
            @Reference AuditLog audit,
            @Reference Site site) {
        this.tables = tables;
        this.graphs = graphs;
        this.concepts = concepts;
        this.audit = audit;
        this.site = site;
        mend();
    }

    /** The tables say what is published; a graph that is of another version is written again, one of nothing is removed. */
    private void mend() {
        Map<String, Published> wanted = tables.visible();
        Map<String, Published> there = graphs.entries();
        List<Published> behind = wanted.entrySet().stream()
                .filter(one -> !Optional.ofNullable(there.get(one.getKey()))
                        .map(Published::version)
                        .equals(Optional.of(one.getValue().version())))
                .map(Map.Entry::getValue)
                .toList();
        List<Content> gone = there.entrySet().stream()
                .filter(one -> !wanted.containsKey(one.getKey()))
                .map(one -> one.getValue().content())
                .toList();
        if (!behind.isEmpty() || !gone.isEmpty()) {
            graphs.write(behind);
            gone.forEach(content -> graphs.remove(content.kind(), content.id()));
            graphs.refresh();
        }
    }

    /** What this user may edit; services first, by id. */
    public List<Entry> of(User user) {
        List<Entry> all = tables.all();
        Map<String, String> accounts = all.stream()
                .flatMap(entry -> entry.content() instanceof Content.Office(Provider provider)
                        ? Stream.of(provider)
                        : Stream.empty())
                .collect(Collectors.toMap(Provider::id, this::account));
        return all.stream()
                .filter(entry ->
                        mayEdit(user, accounts.getOrDefault(entry.content().owner(), "")))
                .toList();
    }

    /** One of them; empty also where this user may not edit it. */
    public Optional<Entry> find(User user, EntryKind kind, String id) {
        return tables.find(kind, id)
                .filter(entry -> mayEditOf(user, entry.content().owner()));
    }

    /** Whether this user looks after the entries of a provider. */
    public boolean mayEditOf(User user, String provider) {
        return mayEdit(user, provider(provider).map(this::account).orElse(""));
    }

    private static boolean mayEdit(User user, String account) {
        return user.is(Role.ADMINISTRATOR)
                || user.is(Role.PROVIDER)
                        && !account.isEmpty()
                        && user.organisation().map(Organisation::id).equals(Optional.of(account));
    }

    /** What is published counts, so that nobody takes a provider over by a draft. */
    private String account(Provider provider) {
        return published(EntryKind.PROVIDER, provider.id())
                .flatMap(published -> published instanceof Content.Office(Provider shown)
                        ? Optional.of(shown.account())
                        : Optional.empty())
                .orElse(provider.account());
    }

    private Optional<Content> published(EntryKind kind, String id) {
        return Optional.ofNullable(graphs.entries().get(kind.code() + ":" + id)).map(Published::content);
    }

    /** The provider as people see it, else its draft. */
    public Optional<Provider> provider(String id) {
        return published(EntryKind.PROVIDER, id)
                .or(() -> tables.find(EntryKind.PROVIDER, id).map(Entry::content))
                .flatMap(content ->
                        content instanceof Content.Office(Provider found) ? Optional.of(found) : Optional.empty());
    }

    /** The places of a provider, as people see it and as it is drafted. */
    public List<Provider.Place> places(String provider) {
        Map<String, Provider.Place> places = new LinkedHashMap<>();
        Stream.concat(
                        published(EntryKind.PROVIDER, provider).stream(),
                        tables.find(EntryKind.PROVIDER, provider).map(Entry::content).stream())
                .flatMap(content ->
                        content instanceof Content.Office(Provider found) ? found.places().stream() : Stream.empty())
                .forEach(place -> places.put(place.id(), place));
        return List.copyOf(places.values());
    }

    /**
     * Keeps a draft; what people see stays as it is until it is published.
     *
     * @param basis the revision the editor began with; 0 for a new entry
     * @throws ProblemException CONFLICT where somebody else saved it since
     */
    public Entry save(User user, Content content, long basis) {
        Optional<Entry> before = tables.find(content.kind(), content.id());
        before.ifPresent(entry -> require(mayEditOf(user, entry.content().owner())));
        require(mayEditOf(user, content.owner()) && (before.isPresent() || mayBegin(user, content)));
        if (before.isPresent()
                && before.get().revision() == basis
                && before.get().content().equals(content)) {
            return before.get();
        }
        return tables.save(keepAccount(user, before, content), basis, user.id());
    }

    /** New providers are for administrators. */
    private static boolean mayBegin(User user, Content content) {
        return user.is(Role.ADMINISTRATOR) || content.kind() == EntryKind.SERVICE;
    }

    /** Only administrators say whose staff look after a provider. */
    private static Content keepAccount(User user, Optional<Entry> before, Content content) {
        if (!user.is(Role.ADMINISTRATOR)
                && content instanceof Content.Office(Provider now)
                && before.isPresent()
                && before.get().content() instanceof Content.Office(Provider old)) {
            return new Content.Office(new Provider(
                    now.id(),
                    now.kind(),
                    now.name(),
                    now.description(),
                    now.contact(),
                    now.places(),
                    old.account(),
                    old.demo()));
        }
        return content;
    }

    /** What keeps this from being published, by field; empty for nothing. */
    public List<FieldProblem> problems(Content content) {
        return problems(content, this::shown);
    }

    /** As {@link #problems(Content)}, where these providers are to be published before. */
    public List<FieldProblem> problems(Content content, Map<String, Provider> coming) {
        return problems(content, id -> Optional.ofNullable(coming.get(id)).or(() -> shown(id)));
    }

    private Optional<Provider> shown(String id) {
        return published(EntryKind.PROVIDER, id)
                .flatMap(content ->
                        content instanceof Content.Office(Provider found) ? Optional.of(found) : Optional.empty());
    }

    private List<FieldProblem> problems(Content content, Function<String, Optional<Provider>> providers) {
        return switch (content) {
            case Content.Service(PublicService service) ->
                EntryCheck.of(
                        service,
                        providers.apply(service.provider()),
                        (scheme, notation) ->
                                concepts.byNotation(scheme, notation).isPresent());
            case Content.Office(Provider provider) -> EntryCheck.of(provider);
        };
    }

    private void check(Content content, Function<String, Optional<Provider>> providers) {
        List<FieldProblem> problems = problems(content, providers);
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, Text.of("directory.problem.not-ready", content.name()), problems);
        }
    }

    /** Hands a draft in, to be published by an administrator. */
    public Entry submit(User user, EntryKind kind, String id) {
        Entry entry = editable(user, kind, id);
        check(entry.content(), this::shown);
        audit.record(user, "directory.submit", id, Map.of());
        return tables.handIn(kind, id);
    }

    private Entry editable(User user, EntryKind kind, String id) {
        return find(user, kind, id)
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("directory.problem.unknown")));
    }

    /** Publishes the draft as it is. */
    public Entry publish(User user, EntryKind kind, String id) {
        require(user.is(Role.ADMINISTRATOR));
        return publish(user, editable(user, kind, id));
    }

    /**
     * Publishes a draft.
     *
     * @param seen as the editor saw it
     * @throws ProblemException CONFLICT where somebody else saved, published or gave it back since
     */
    public Entry publish(User user, Entry seen) {
        require(user.is(Role.ADMINISTRATOR));
        Mark mark = new Mark(tables.now(), signature(user));
        publishAll(
                user, List.of(new EntryTables.Publication(seen.content(), user.id(), mark, Map.of(), seen.revision())));
        return editable(user, seen.kind(), seen.id());
    }

    /**
     * Publishes these as they are, all or none; providers may come with their services.
     *
     * @param mark who says what is new in them, and when
     */
    public void publish(User user, List<Content> contents, Mark mark) {
        require(user.is(Role.ADMINISTRATOR));
        publishAll(
                user,
                contents.stream()
                        .map(content -> new EntryTables.Publication(content, user.id(), mark))
                        .toList());
    }

    /** As {@link #publish(User, List, Mark)}, each with its own mark. */
    public void publishAll(User user, List<EntryTables.Publication> publications) {
        Map<String, Provider> coming = publications.stream()
                .flatMap(one -> one.content() instanceof Content.Office(Provider provider)
                        ? Stream.of(provider)
                        : Stream.empty())
                .collect(Collectors.toMap(Provider::id, Function.identity()));
        publications.forEach(one ->
                check(one.content(), id -> Optional.ofNullable(coming.get(id)).or(() -> shown(id))));
        List<Published> versions = together(() -> tables.publish(publications, this::show));
        if (versions.size() == 1) {
            audit.record(
                    user, "directory.publish", versions.getFirst().content().id(), Map.of());
        } else {
            audit.record(user, "directory.publish", DirectoryModule.ID, Map.of("entries", "" + versions.size()));
        }
    }

    private void show(List<Published> versions) {
        graphs.write(versions);
        if (versions.size() == 1) {
            Content content = versions.getFirst().content();
            graphs.refresh(content.kind(), content.id());
        } else {
            graphs.refresh();
        }
    }

    /** A change of the tables and the graphs: where the tables refuse it, the graphs follow them again. */
    private <T> T together(Supplier<T> change) {
        try {
            return change.get();
        } catch (RuntimeException refused) {
            mend();
            throw refused;
        }
    }

    /** How what this user says is signed: by the office they act for, else by this site. */
    public String signature(User user) {
        String name = user.organisation().map(Organisation::name).orElse(site.name());
        return name.substring(0, Math.min(MOST_BY, name.length()));
    }

    /** Takes an entry back from the public; a provider only where none of its services is published. */
    public Entry withdraw(User user, EntryKind kind, String id) {
        require(user.is(Role.ADMINISTRATOR));
        Entry entry = editable(user, kind, id);
        boolean inUse = kind == EntryKind.PROVIDER
                && graphs.entries().values().stream()
                        .anyMatch(one -> one.content() instanceof Content.Service(PublicService service)
                                && service.provider().equals(id));
        if (inUse) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("directory.problem.in-use"));
        }
        Entry after = together(() -> tables.withdraw(entry.kind(), entry.id(), () -> {
            graphs.remove(kind, id);
            graphs.refresh(kind, id);
        }));
        audit.record(user, "directory.withdraw", id, Map.of());
        return after;
    }

    /** What was published, newest first, with what each changed. */
    public List<Version> versions(User user, EntryKind kind, String id) {
        editable(user, kind, id);
        List<Version> versions = tables.versions(kind, id);
        List<Version> told = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            List<Change> changes = i + 1 < versions.size()
                    ? Change.between(
                            versions.get(i + 1).published().content(),
                            version.published().content())
                    : List.of();
            told.add(new Version(version.number(), version.published(), version.by(), version.when(), changes));
        }
        return told;
    }

    /** Makes an earlier version the draft again. */
    public Entry restore(User user, EntryKind kind, String id, int number) {
        Entry entry = editable(user, kind, id);
        Content old = tables.versions(kind, id).stream()
                .filter(version -> version.number() == number)
                .map(version -> version.published().content())
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("directory.problem.unknown")));
        return tables.save(keepAccount(user, Optional.of(entry), old), entry.revision(), user.id());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("directory.problem.not-yours"));
        }
    }
}
