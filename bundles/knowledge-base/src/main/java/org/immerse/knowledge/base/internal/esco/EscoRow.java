package org.immerse.knowledge.base.internal.esco;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.immerse.knowledge.base.internal.Vocabulary;

/** What one line of a concept file says, as statements. */
final class EscoRow {
    private static final Pattern LABELS = Pattern.compile("\\R|\\s\\|\\s");
    private static final Pattern IRI = Pattern.compile(Pattern.quote(Vocabulary.ESCO) + "[A-Za-z0-9/._~%#-]+");
    private final EscoFile file;
    private final NamedCsvRecord line;

    EscoRow(EscoFile file, NamedCsvRecord line) {
        this.file = file;
        this.line = line;
    }

    /** Whether a text is the IRI of something in ESCO. */
    static boolean isIri(String text) {
        return IRI.matcher(text).matches();
    }

    /** The IRI of the concept, as written. */
    String iri() {
        return field("conceptUri");
    }

    /** The concept with everything the line says of it. */
    Graph statements() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node concept = NodeFactory.createURI(iri());
        String label = field("preferredLabel");
        graph.add(concept, RDF.type.asNode(), Vocabulary.CONCEPT);
        graph.add(
                concept, Vocabulary.IN_SCHEME, NodeFactory.createURI(file.kind().scheme()));
        if (!label.isEmpty()) {
            graph.add(concept, Vocabulary.PREF_LABEL, words(label));
        }
        labels("altLabels")
                .filter(other -> !other.equals(label))
                .forEach(other -> graph.add(concept, Vocabulary.ALT_LABEL, words(other)));
        String definition = field("definition").isEmpty() ? field("description") : field("definition");
        if (!definition.isEmpty()) {
            graph.add(concept, Vocabulary.DEFINITION, words(definition));
        }
        addCodes(graph, concept);
        return graph;
    }

    private void addCodes(Graph graph, Node concept) {
        String code = field("code");
        if (!code.isEmpty()) {
            graph.add(concept, Vocabulary.NOTATION, NodeFactory.createLiteralString(code));
        }
        String group = field("iscoGroup");
        if (group.matches("[0-9]{1,4}")) {
            graph.add(concept, Vocabulary.ISCO_GROUP, NodeFactory.createURI(Vocabulary.ESCO + "isco/C" + group));
        }
    }

    private Stream<String> labels(String column) {
        return Arrays.stream(LABELS.split(field(column))).map(String::strip).filter(label -> !label.isEmpty());
    }

    private Node words(String text) {
        return NodeFactory.createLiteralLang(text, file.language());
    }

    private String field(String column) {
        return line.findField(column).map(String::strip).orElse("");
    }
}
