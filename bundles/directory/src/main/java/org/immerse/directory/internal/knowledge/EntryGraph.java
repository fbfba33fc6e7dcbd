package org.immerse.directory.internal.knowledge;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.freshness.FactKind;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;

/** The graph of one published entry: what it says, and by PROV who said each kind of fact when; and back. */
public final class EntryGraph {
    private static final String FACT = Vocab.IMMERSE + "fact";
    private static final String VERSION = Vocab.IMMERSE + "entryVersion";

    private EntryGraph() {}

    /** An entry as statements. */
    public static Statements of(Published published, String country) {
        Statements out = switch (published.content()) {
            case Content.Service(PublicService service) -> ServiceStatements.of(service);
            case Content.Office(Provider provider) -> ProviderStatements.of(provider, country);
        };
        String entry =
                Names.entry(published.content().kind(), published.content().id());
        out.value(entry, VERSION, published.version(), "integer");
        published.marks().forEach((kind, mark) -> {
            String node = Names.part(entry, "fact-" + kind.code());
            String agent = Vocab.ENTRY + "verifier:" + Names.encoded(mark.by());
            out.link(entry, FACT, node)
                    .a(node, Vocab.PROV + "Entity")
                    .text(node, Vocab.DCT + "identifier", kind.code())
                    .value(node, Vocab.PROV + "generatedAtTime", mark.since(), "dateTime")
                    .link(node, Vocab.PROV + "wasAttributedTo", agent)
                    .a(agent, Vocab.PROV + "Agent")
                    .text(agent, Vocab.FOAF + "name", mark.by());
        });
        return out;
    }

    /** The entry in the statements of its graph. */
    static Published read(EntryKind kind, String id, Statements statements) {
        Node node = statements.node(Names.entry(kind, id));
        Content content = switch (kind) {
            case SERVICE -> new Content.Service(ServiceFromStatements.read(node));
            case PROVIDER -> new Content.Office(ProviderStatements.read(node));
        };
        Map<FactKind, Mark> marks = new EnumMap<>(FactKind.class);
        for (Node fact : node.nodes(FACT)) {
            marks.put(
                    FactKind.valueOf(fact.text(Vocab.DCT + "identifier").toUpperCase(java.util.Locale.ROOT)),
                    new Mark(
                            Instant.parse(fact.text(Vocab.PROV + "generatedAtTime")),
                            fact.nodes(Vocab.PROV + "wasAttributedTo").stream()
                                    .map(agent -> agent.text(Vocab.FOAF + "name"))
                                    .findFirst()
                                    .orElse("")));
        }
        return new Published(content, Integer.parseInt(node.text(VERSION)), marks);
    }
}
