package org.immerse.directory.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerEntry.Fact;
import org.immerse.api.freshness.LedgerSource;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.knowledge.DirectoryGraphs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The facts of every published entry, for the ledger: one of each kind that something is said of. */
@Component(service = {LedgerSource.class, EntryFacts.class})
public final class EntryFacts implements LedgerSource {
    private static final String PREFIX = DirectoryModule.ID + ".";

    private final DirectoryGraphs graphs;

    /** Of these entries. */
    @Activate
    public EntryFacts(@Reference DirectoryGraphs graphs) {
        this.graphs = graphs;
    }

    /** The subject of an entry in the ledger, such as {@code directory.service.health-card}. */
    public static String subject(EntryKind kind, String id) {
        return PREFIX + kind.code() + "." + id;
    }

    @Override
    public String module() {
        return DirectoryModule.ID;
    }

    @Override
    public List<LedgerEntry> entries() {
        return graphs.entries().values().stream()
                .flatMap(published -> entry(published).stream())
                .toList();
    }

    @Override
    public Optional<LedgerEntry> entry(String subject) {
        if (!subject.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String key = subject.substring(PREFIX.length()).replaceFirst("\\.", ":");
        return Optional.ofNullable(graphs.entries().get(key)).flatMap(this::entry);
    }

    /** Services vanish; offices stay, since others of their services may be fresh. */
    @Override
    public boolean keepsBack(LedgerEntry entry) {
        return entry.subject().startsWith(PREFIX + EntryKind.SERVICE.code() + ".");
    }

    /** A published entry with its facts. */
    Optional<LedgerEntry> entry(Published published) {
        Content content = published.content();
        List<Fact> facts = switch (content) {
            case Content.Service(PublicService service) -> facts(service, published);
            case Content.Office(Provider provider) -> facts(provider, published);
        };
        boolean service = content.kind() == EntryKind.SERVICE;
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LedgerEntry(
                        subject(content.kind(), content.id()),
                        Text.of("directory.fact.value", content.name()),
                        (service ? "services/" : "services/organisation/") + content.id(),
                        (service ? "services/edit/" : "services/edit/organisation/") + content.id(),
                        provider(content.owner()).map(Provider::account).orElse(""),
                        facts));
    }

    private Optional<Provider> provider(String id) {
        Published found = graphs.entries().get(EntryKind.PROVIDER.code() + ":" + id);
        return found != null && found.content() instanceof Content.Office(Provider provider)
                ? Optional.of(provider)
                : Optional.empty();
    }

    private List<Fact> facts(PublicService service, Published published) {
        Terms terms = service.terms();
        List<Fact> facts = new ArrayList<>();
        add(facts, published, FactKind.WORDS, FactWords.words(service.wording()), "");
        add(facts, published, FactKind.CONTACT, FactWords.contact(service.contact()), link(service.contact()));
        add(
                facts,
                published,
                FactKind.HOURS,
                FactWords.hours(service.at().stream().map(PublicService.At::hours)),
                "");
        Optional<Provider> provider = provider(service.provider());
        add(
                facts,
                published,
                FactKind.ADDRESS,
                FactWords.places(service.at().stream()
                        .flatMap(at -> provider.flatMap(one -> one.place(at.place())).stream())),
                "");
        add(facts, published, FactKind.COST, FactWords.cost(terms.cost()), "");
        add(facts, published, FactKind.TERMS, FactWords.terms(terms), "");
        terms.capacity()
                .ifPresent(capacity -> add(
                        facts,
                        published,
                        FactKind.CAPACITY,
                        Text.of("directory.fact.places", capacity.free(), capacity.places(), capacity.counted()),
                        ""));
        add(facts, published, FactKind.LAW, Text.of("directory.fact.rule"), "");
        return facts;
    }

    private static List<Fact> facts(Provider provider, Published published) {
        List<Fact> facts = new ArrayList<>();
        add(facts, published, FactKind.WORDS, FactWords.words(provider), "");
        add(facts, published, FactKind.CONTACT, FactWords.contact(provider.contact()), link(provider.contact()));
        add(facts, published, FactKind.ADDRESS, FactWords.places(provider.places().stream()), "");
        add(
                facts,
                published,
                FactKind.HOURS,
                FactWords.hours(provider.places().stream().map(Provider.Place::hours)),
                "");
        return facts;
    }

    private static String link(Contact contact) {
        return contact.website();
    }

    /** A fact is there if the published version has a mark of its kind. */
    private static void add(List<Fact> facts, Published published, FactKind kind, Text value, String link) {
        Mark mark = published.marks().get(kind);
        if (mark != null) {
            Instant since = mark.since();
            facts.add(new Fact(
                    kind.code(), kind, Text.of("directory.fact." + kind.code()), value, link, since, mark.by()));
        }
    }
}
