package org.immerse.knowledge.base.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.immerse.api.knowledge.KnowledgeBase;
import org.immerse.api.knowledge.Row;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.knowledge.Term;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.GraphChanges;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.Terms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The knowledge base on Jena: no type of Jena goes in or out. */
@Component
public final class JenaKnowledgeBase implements KnowledgeBase {
    private final GraphStore store;
    private final KnowledgeShapes shapes;

    /** Over this store; new content must satisfy these shapes. */
    @Activate
    public JenaKnowledgeBase(@Reference GraphStore store, @Reference KnowledgeShapes shapes) {
        this.store = store;
        this.shapes = shapes;
    }

    @Override
    public List<Row> select(SparqlQuery query, Map<String, Term> values) {
        return run(query, values, execution -> rows(execution.execSelect()));
    }

    @Override
    public boolean ask(SparqlQuery query, Map<String, Term> values) {
        return run(query, values, QueryExecution::execAsk);
    }

    @Override
    public String construct(SparqlQuery query, Map<String, Term> values) {
        return run(query, values, execution -> Turtle.write(execution.execConstruct()));
    }

    private <T> T run(SparqlQuery query, Map<String, Term> values, Function<QueryExecution, T> read) {
        return store.query(parse(query), values, read);
    }

    /** The parsed query; a mistake in it is told with its file's name. */
    static Query parse(SparqlQuery query) {
        try {
            return QueryFactory.create(query.text());
        } catch (QueryParseException e) {
            throw new IllegalArgumentException("query " + query.name() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void replaceGraphs(Map<String, String> turtles) {
        Map<String, Graph> contents = new HashMap<>();
        turtles.forEach((graph, turtle) -> {
            checkName(graph);
            Graph content = Turtle.parse(graph, turtle);
            shapes.check(content);
            contents.put(graph, content);
        });
        store.change(
                graphs -> contents.forEach((graph, content) -> GraphChanges.replace(graphs.graph(graph), content)));
    }

    @Override
    public void removeGraph(String graph) {
        checkName(graph);
        store.change(graphs -> graphs.graph(graph).clear());
    }

    private static void checkName(String graph) {
        if (!graph.startsWith(Vocabulary.MODULE_GRAPH)) {
            throw new IllegalArgumentException(
                    "the graph of a module starts with " + Vocabulary.MODULE_GRAPH + ": " + graph);
        }
    }

    private static List<Row> rows(ResultSet results) {
        List<Row> rows = new ArrayList<>();
        results.forEachRemaining(solution -> rows.add(row(solution)));
        return rows;
    }

    private static Row row(QuerySolution solution) {
        Map<String, Term> terms = new HashMap<>();
        solution.varNames()
                .forEachRemaining(
                        name -> Terms.term(solution.get(name).asNode()).ifPresent(term -> terms.put(name, term)));
        return new Row(terms);
    }
}
