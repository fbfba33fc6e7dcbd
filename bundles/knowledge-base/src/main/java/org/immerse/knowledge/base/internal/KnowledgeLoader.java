package org.immerse.knowledge.base.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.knowledge.Term;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.GraphChanges;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.Terms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the graph of every running module: its ontology and seed, if they satisfy the shapes. What is there already in the
 * same version and with the same content is not loaded again.
 */
@Component
public final class KnowledgeLoader implements ModuleResourceLoader {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeLoader.class);
    private static final SparqlQuery IS_THERE = SparqlQuery.of(KnowledgeLoader.class, "graph-origin.rq");
    private final GraphStore store;
    private final KnowledgeShapes shapes;

    /** Into this store. */
    @Activate
    public KnowledgeLoader(@Reference GraphStore store, @Reference KnowledgeShapes shapes) {
        this.store = store;
        this.shapes = shapes;
    }

    @Override
    public void load(ModuleResources resources) throws IOException {
        checkQueries(resources);
        var knowledge = new ModuleKnowledge(resources);
        String id = resources.module().id();
        Graph ownShapes = knowledge.shapes();
        if (!ownShapes.isEmpty()) {
            shapes.put(id, ownShapes);
        }
        try {
            loadGraph(resources, knowledge);
        } catch (RuntimeException | IOException e) {
            shapes.remove(id);
            throw e;
        }
    }

    private void loadGraph(ModuleResources resources, ModuleKnowledge knowledge) throws IOException {
        Graph origin = origin(knowledge.graph(), resources.version(), knowledge.hash());
        if (knowledge.isEmpty() || isThere(origin)) {
            return;
        }
        Graph content = knowledge.content();
        shapes.check(content);
        store.change(graphs -> {
            GraphChanges.replace(graphs.graph(knowledge.graph()), content);
            GraphChanges.replace(graphs.graph(Vocabulary.ORIGIN_GRAPH), name(knowledge.graph()), origin);
        });
        LOG.info(
                "Loaded {} statements of {}", content.size(), resources.module().id());
    }

    private boolean isThere(Graph origin) {
        return origin.stream()
                .allMatch(triple -> store.query(
                        QueryFactory.create(IS_THERE.text()),
                        Map.of(
                                "graph", Term.iri(triple.getSubject().getURI()),
                                "property", Term.iri(triple.getPredicate().getURI()),
                                "value", Terms.term(triple.getObject()).orElseThrow()),
                        QueryExecution::execAsk));
    }

    private static Graph origin(String graph, String version, String hash) {
        Graph origin = GraphFactory.createDefaultGraph();
        origin.add(name(graph), RDF.type.asNode(), Vocabulary.MODULE_GRAPH_CLASS);
        origin.add(name(graph), Vocabulary.MODULE_VERSION, NodeFactory.createLiteralString(version));
        origin.add(name(graph), Vocabulary.CONTENT_HASH, NodeFactory.createLiteralString(hash));
        return origin;
    }

    private static Node name(String graph) {
        return NodeFactory.createURI(graph);
    }

    private static void checkQueries(ModuleResources resources) throws IOException {
        for (String path : resources.list("queries", ".rq")) {
            try (InputStream in = resources.open(path)) {
                JenaKnowledgeBase.parse(new SparqlQuery(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    /** {@inheritDoc} The seed of this module itself stays: it goes with the store, and the next start is fast. */
    @Override
    public void unload(ModuleResources resources) {
        String id = resources.module().id();
        shapes.remove(id);
        if (id.equals(KnowledgeBaseModule.ID)) {
            return;
        }
        String graph = Vocabulary.MODULE_GRAPH + id;
        store.change(graphs -> {
            graphs.graph(graph).clear();
            graphs.graph(Vocabulary.ORIGIN_GRAPH).remove(name(graph), Node.ANY, Node.ANY);
        });
    }
}
