package org.immerse.knowledge.base.internal.esco;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.Vocabulary;
import org.immerse.knowledge.base.internal.esco.ImportReport.Counts;

/** Brings the relations of one file into their graph, and takes out those that are no longer in the file. */
final class RelationFileImport {
    private final EscoFile file;
    private final ImportProgress progress;
    private final Graph graph;
    private final Set<Triple> read = new LinkedHashSet<>();

    RelationFileImport(EscoFile file, ImportProgress progress, Graph graph) {
        this.file = file;
        this.progress = progress;
        this.graph = graph;
    }

    /** Reads the file. Relations are taken out only where every line was good. */
    Counts run(InputStream in) {
        int errorsBefore = progress.errorCount();
        boolean whole = new EscoTable(file, progress).read(in, this::take);
        boolean good = whole && progress.errorCount() == errorsBefore;
        Set<Triple> there = graph.find().toSet();
        List<Triple> gone =
                good ? there.stream().filter(triple -> !read.contains(triple)).toList() : List.of();
        List<Triple> fresh =
                read.stream().filter(triple -> !there.contains(triple)).toList();
        gone.forEach(graph::delete);
        fresh.forEach(graph::add);
        return new Counts(fresh.size(), 0, read.size() - fresh.size(), gone.size());
    }

    private void take(NamedCsvRecord line) {
        boolean skills = file.kind() == EscoFile.Kind.OCCUPATION_SKILLS;
        Node predicate = skills ? skillRelation(line) : Vocabulary.BROADER;
        Node from = concept(line, skills ? "occupationUri" : "conceptUri");
        Node to = concept(line, skills ? "skillUri" : "broaderUri");
        if (!predicate.equals(Node.ANY) && !from.equals(Node.ANY) && !to.equals(Node.ANY)) {
            read.add(Triple.create(from, predicate, to));
        }
    }

    /** The property of the line; any where it is not valid, which then was told. */
    private Node skillRelation(NamedCsvRecord line) {
        String type = line.getField("relationType").strip();
        return switch (type) {
            case "essential" -> Vocabulary.ESSENTIAL_SKILL;
            case "optional" -> Vocabulary.OPTIONAL_SKILL;
            default -> error(line, Text.of("knowledge-base.import.relation", type));
        };
    }

    private Node concept(NamedCsvRecord line, String column) {
        String iri = line.getField(column).strip();
        return EscoRow.isIri(iri) ? NodeFactory.createURI(iri) : error(line, Text.of("knowledge-base.import.iri", iri));
    }

    private Node error(NamedCsvRecord line, Text reason) {
        progress.error(file.name(), line.getStartingLineNumber(), reason);
        return Node.ANY;
    }
}
