package org.immerse.knowledge.base.internal;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.immerse.api.knowledge.InvalidKnowledgeException;

/** Reads and writes Turtle. */
public final class Turtle {
    private Turtle() {}

    /** The statements of a text. */
    public static Graph parse(String name, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(name, RDFParser.fromString(text, Lang.TURTLE), graph);
        return graph;
    }

    /** Adds the statements of a file to a graph. */
    public static void parse(String name, InputStream in, Graph into) {
        parse(name, RDFParser.source(in), into);
    }

    private static void parse(String name, RDFParserBuilder source, Graph into) {
        try {
            source.lang(Lang.TURTLE).base("urn:immerse:none").parse(into);
        } catch (RiotException e) {
            throw new InvalidKnowledgeException(List.of(name + " cannot be read: " + e.getMessage()));
        }
    }

    /** A model as text. */
    public static String write(Model model) {
        var text = new StringWriter();
        model.write(text, Lang.TURTLE.getName());
        return text.toString();
    }
}
