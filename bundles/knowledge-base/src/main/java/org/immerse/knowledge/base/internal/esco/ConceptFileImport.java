package org.immerse.knowledge.base.internal.esco;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.Turtle;
import org.immerse.knowledge.base.internal.esco.ImportReport.Counts;
import org.immerse.knowledge.base.internal.store.GraphChanges;

/** Brings the concepts of one file into their graph, line by line, and takes out those that are no longer in the file. */
final class ConceptFileImport {
    private static final Shapes SHAPES = shapes();
    private final EscoFile file;
    private final ImportProgress progress;
    private final Graph graph;
    private final Set<String> seen = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;

    ConceptFileImport(EscoFile file, ImportProgress progress, Graph graph) {
        this.file = file;
        this.progress = progress;
        this.graph = graph;
    }

    private static Shapes shapes() {
        String name = "/IMMERSE-INF/import/esco-shapes.ttl";
        Graph shapes = GraphFactory.createDefaultGraph();
        try (InputStream in = Objects.requireNonNull(ConceptFileImport.class.getResourceAsStream(name), name)) {
            Turtle.parse(name, in, shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Shapes.parse(shapes);
    }

    /** Reads the file. Concepts are taken out only where every line was good: a broken file must not empty the graph. */
    Counts run(InputStream in) {
        int errorsBefore = progress.errorCount();
        boolean whole = new EscoTable(file, progress).read(in, this::take);
        int removed = whole && progress.errorCount() == errorsBefore ? removeUnseen() : 0;
        return new Counts(added, changed, unchanged, removed);
    }

    private void take(NamedCsvRecord line) {
        var row = new EscoRow(file, line);
        if (!EscoRow.isIri(row.iri())) {
            error(line, Text.of("knowledge-base.import.iri", row.iri()));
        } else if (!seen.add(row.iri())) {
            error(line, Text.of("knowledge-base.import.twice", row.iri()));
        } else {
            write(line, row);
        }
    }

    private void write(NamedCsvRecord line, EscoRow row) {
        Graph statements = row.statements();
        List<String> faults = ShaclValidator.get().validate(SHAPES, statements).getEntries().stream()
                .map(ReportEntry::message)
                .distinct()
                .sorted()
                .toList();
        if (!faults.isEmpty()) {
            faults.forEach(key -> error(line, Text.of(key)));
            return;
        }
        switch (GraphChanges.replace(graph, NodeFactory.createURI(row.iri()), statements)) {
            case NONE -> unchanged++;
            case ADDED -> added++;
            case CHANGED -> changed++;
        }
    }

    private int removeUnseen() {
        Set<Node> gone = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            if (!seen.contains(triple.getSubject().getURI())) {
                gone.add(triple.getSubject());
            }
        });
        gone.forEach(concept -> graph.remove(concept, Node.ANY, Node.ANY));
        return gone.size();
    }

    private void error(NamedCsvRecord line, Text reason) {
        progress.error(file.name(), line.getStartingLineNumber(), reason);
    }
}
