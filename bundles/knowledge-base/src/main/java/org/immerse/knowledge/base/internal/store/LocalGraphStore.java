package org.immerse.knowledge.base.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.immerse.api.knowledge.Term;

/** Graphs in a folder of this site, or only in memory. What was committed survives the death of the process. */
public final class LocalGraphStore implements GraphStore {
    private final Dataset dataset;
    private final AtomicLong version = new AtomicLong();

    private LocalGraphStore(Dataset dataset) {
        this.dataset = dataset;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /** Graphs kept in this folder, which is made where it is absent. */
    public static LocalGraphStore in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of the knowledge base, " + folder, e);
        }
        return new LocalGraphStore(TDB2Factory.connectDataset(folder.toString()));
    }

    /** Graphs that end with the process. */
    public static LocalGraphStore inMemory() {
        return new LocalGraphStore(TDB2Factory.createDataset());
    }

    @Override
    public <T> T query(Query query, Map<String, Term> values, Function<QueryExecution, T> read) {
        return Txn.calculateRead(dataset, () -> {
            QueryExecutionDatasetBuilder builder =
                    QueryExecution.dataset(dataset).query(query);
            Terms.nodes(values).forEach(builder::substitution);
            try (QueryExecution execution = builder.build()) {
                return read.apply(execution);
            }
        });
    }

    @Override
    public void scan(Collection<Node> predicates, Consumer<Quad> each) {
        DatasetGraph graphs = dataset.asDatasetGraph();
        Txn.executeRead(
                dataset,
                () -> predicates.forEach(predicate ->
                        graphs.findNG(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(each)));
    }

    @Override
    public void change(Consumer<Graphs> change) {
        DatasetGraph graphs = dataset.asDatasetGraph();
        Txn.executeWrite(dataset, () -> change.accept(iri -> graphs.getGraph(NodeFactory.createURI(iri))));
        version.incrementAndGet();
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset.asDatasetGraph());
    }
}
