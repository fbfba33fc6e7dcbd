package org.immerse.knowledge.base.internal.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Delta;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** Puts what changed in several graphs into one update request. */
final class RemoteUpdate {
    private final UpdateRequest request = new UpdateRequest();

    /** Adds what changed in one graph. Blank nodes cannot be named, so a graph in which one goes is written whole. */
    void add(Node graph, Delta delta) {
        List<Triple> gone = delta.getDeletions().find().toList();
        if (gone.stream()
                .anyMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())) {
            request.add(new UpdateDrop(Target.create(graph), true));
            insert(graph, delta);
            return;
        }
        if (!gone.isEmpty()) {
            request.add(new UpdateDataDelete(quads(graph, gone)));
        }
        insert(graph, delta.getAdditions());
    }

    private void insert(Node graph, Graph content) {
        List<Triple> triples = content.find().toList();
        if (!triples.isEmpty()) {
            Update insert = new UpdateDataInsert(quads(graph, triples));
            request.add(insert);
        }
    }

    private static QuadDataAcc quads(Node graph, List<Triple> triples) {
        var quads = new QuadDataAcc();
        triples.forEach(triple -> quads.addQuad(new Quad(graph, triple)));
        return quads;
    }

    boolean isEmpty() {
        return request.getOperations().isEmpty();
    }

    UpdateRequest toRequest() {
        return request;
    }
}
