package org.immerse.directory.internal.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.knowledge.KnowledgeBase;
import org.immerse.api.knowledge.Row;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.knowledge.Term;
import org.immerse.api.module.Site;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Published;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The published entries: kept as graphs of the knowledge base, held in memory as they were read from there. Thread-safe. */
@Component(service = DirectoryGraphs.class)
public final class DirectoryGraphs {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryGraphs.class);
    private static final SparqlQuery ENTRIES = SparqlQuery.of(DirectoryGraphs.class, "entries.rq");

    private final KnowledgeBase base;
    private final Site site;
    private volatile Map<String, Published> entries;

    /** Reads what is there. */
    @Activate
    public DirectoryGraphs(@Reference KnowledgeBase base, @Reference Site site) {
        this.base = base;
        this.site = site;
        this.entries = read(Map.of());
    }

    /** Every published entry by its key, in order. */
    public Map<String, Published> entries() {
        return entries;
    }

    /** Writes entries, all or none. {@link #refresh} shows them to people. */
    public void write(Collection<Published> published) {
        Map<String, String> graphs = new LinkedHashMap<>();
        published.forEach(one -> graphs.put(
                Names.graph(one.content().kind(), one.content().id()),
                EntryGraph.of(one, site.country()).turtle()));
        base.replaceGraphs(graphs);
    }

    /** Removes an entry. */
    public void remove(EntryKind kind, String id) {
        base.removeGraph(Names.graph(kind, id));
    }

    /** Reads one entry again. */
    public synchronized void refresh(EntryKind kind, String id) {
        Map<String, Published> fresh = new TreeMap<>(entries);
        fresh.remove(kind.code() + ":" + id);
        fresh.putAll(read(Map.of("graph", Term.iri(Names.graph(kind, id)))));
        entries = fresh;
    }

    /** Reads everything again. */
    public synchronized void refresh() {
        entries = read(Map.of());
    }

    private Map<String, Published> read(Map<String, Term> bound) {
        Map<String, Statements> graphs = new HashMap<>();
        List<Row> rows = base.select(ENTRIES, bound);
        for (Row row : rows) {
            String graph = (bound.containsKey("graph") ? bound : row.terms())
                    .getOrDefault("graph", Term.string(""))
                    .text();
            Map<String, Term> terms = row.terms();
            graphs.computeIfAbsent(graph, any -> new Statements())
                    .add(
                            row.text("subject").orElse(""),
                            row.text("property").orElse(""),
                            terms.getOrDefault("value", Term.string("")));
        }
        Map<String, Published> found = new TreeMap<>();
        graphs.forEach((graph, statements) -> {
            String key = graph.substring(Vocab.GRAPH.length());
            read(key, statements, found);
        });
        return found;
    }

    /** A graph that somebody broke by hand is passed over; publishing the entry again mends it. */
    private static void read(String key, Statements statements, Map<String, Published> into) {
        int colon = key.indexOf(':');
        for (EntryKind kind : EntryKind.values()) {
            if (colon > 0 && kind.code().equals(key.substring(0, colon))) {
                try {
                    into.put(key, EntryGraph.read(kind, key.substring(colon + 1), statements));
                } catch (RuntimeException e) {
                    LOG.warn("The graph of the entry {} cannot be read", key, e);
                }
            }
        }
    }
}
