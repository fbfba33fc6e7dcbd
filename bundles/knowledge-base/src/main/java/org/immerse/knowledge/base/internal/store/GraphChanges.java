package org.immerse.knowledge.base.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Makes a graph equal to another by the fewest changes, so that a repeated load writes nothing. */
public final class GraphChanges {
    private GraphChanges() {}

    /** Changes {@code target} into {@code wanted}; statements with blank nodes are always written anew. */
    public static void replace(Graph target, Graph wanted) {
        List<Triple> gone = new ArrayList<>();
        target.find()
                .filterKeep(triple -> hasBlank(triple) || !wanted.contains(triple))
                .forEachRemaining(gone::add);
        gone.forEach(target::delete);
        List<Triple> added = new ArrayList<>();
        wanted.find().filterDrop(target::contains).forEachRemaining(added::add);
        added.forEach(target::add);
    }

    /** Changes what is said about one subject. Answers whether there was anything to change. */
    public static boolean replace(Graph target, Node subject, Graph wanted) {
        List<Triple> gone = new ArrayList<>();
        target.find(subject, Node.ANY, Node.ANY).filterDrop(wanted::contains).forEachRemaining(gone::add);
        List<Triple> added = new ArrayList<>();
        wanted.find(subject, Node.ANY, Node.ANY).filterDrop(target::contains).forEachRemaining(added::add);
        gone.forEach(target::delete);
        added.forEach(target::add);
        return !gone.isEmpty() || !added.isEmpty();
    }

    private static boolean hasBlank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
