package org.immerse.api.knowledge;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The graphs of this site, in its own store or at a SPARQL 1.1 endpoint. Queries see all graphs as one (the union). Each
 * module owns the graph {@code urn:immerse:module:<id>} and those below it ({@code urn:immerse:module:<id>:...}). Thread-safe.
 */
@ProviderType
public interface KnowledgeBase {
    /** The rows a SELECT query gives with these values bound. */
    List<Row> select(SparqlQuery query, Map<String, Term> values);

    /** What an ASK query answers. */
    boolean ask(SparqlQuery query, Map<String, Term> values);

    /** What a CONSTRUCT query gives, as Turtle. */
    String construct(SparqlQuery query, Map<String, Term> values);

    /**
     * Replaces a graph in one transaction, if the new content satisfies the shapes of every running module.
     *
     * @param turtle the whole new content
     * @throws InvalidKnowledgeException where it cannot be read or breaks a shape; the old content stays
     */
    default void replaceGraph(String graph, String turtle) {
        replaceGraphs(Map.of(graph, turtle));
    }

    /**
     * Replaces several graphs in one transaction, if the new content of each satisfies the shapes of every running module by itself.
     *
     * @param turtles graph to its whole new content
     * @throws InvalidKnowledgeException where one cannot be read or breaks a shape; the old content of all stays
     */
    void replaceGraphs(Map<String, String> turtles);

    /** Removes a graph; nothing where it is absent. */
    void removeGraph(String graph);
}
