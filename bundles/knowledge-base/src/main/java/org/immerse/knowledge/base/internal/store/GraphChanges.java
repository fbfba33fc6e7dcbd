package org.immerse.knowledge.base.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** Changes what is said about one subject. Answers how it differed. */
    public static Change replace(Graph target, Node subject, Graph wanted) {
        Set<Triple> there = target.find(subject, Node.ANY, Node.ANY).toSet();
        Set<Triple> now = wanted.find(subject, Node.ANY, Node.ANY).toSet();
        there.stream().filter(triple -> !now.contains(triple)).forEach(target::delete);
        now.stream().filter(triple -> !there.contains(triple)).forEach(target::add);
        if (there.equals(now)) {
            return Change.NONE;
        }
        return there.isEmpty() ? Change.ADDED : Change.CHANGED;
    }

    /** How what was said about a subject differed from what was wanted. */
    public enum Change {
        NONE,
        ADDED,
        CHANGED
    }

    private static boolean hasBlank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
