package org.immerse.knowledge.base.internal.store;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.immerse.api.knowledge.Term;

/** Where the graphs are. Thread-safe. */
public interface GraphStore extends AutoCloseable {
    /** Runs a query that sees all graphs as one, with these values bound; {@code read} takes what it needs before it returns. */
    <T> T query(Query query, Map<String, Term> values, Function<QueryExecution, T> read);

    /** Gives every statement with one of these predicates, and the graph it stands in, in no order. */
    void scan(Collection<Node> predicates, Consumer<Quad> each);

    /** Changes graphs, all or nothing: where {@code change} throws, everything stays as it was. One change at a time. */
    void change(Consumer<Graphs> change);

    /** Grows with every change. */
    long version();

    @Override
    void close();

    /** The graphs while they are being changed. */
    interface Graphs {
        /** One graph, to be read and changed; empty where it is new. */
        Graph graph(String iri);
    }
}
