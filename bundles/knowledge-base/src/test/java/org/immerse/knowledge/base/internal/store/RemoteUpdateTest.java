package org.immerse.knowledge.base.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Delta;
import org.immerse.knowledge.base.internal.Turtle;
import org.junit.jupiter.api.Test;

class RemoteUpdateTest {
    private static final Node GRAPH = NodeFactory.createURI("urn:immerse:module:test");

    @Test
    void sendsOnlyWhatDiffers() {
        assertThat(update(
                        "<http://test.example/a> <http://test.example/p> 1, 2 .",
                        "<http://test.example/a> <http://test.example/p> 2, 3 ."))
                .contains(
                        "DELETE DATA",
                        "INSERT DATA",
                        "<http://test.example/a> <http://test.example/p> 1",
                        "<http://test.example/a> <http://test.example/p> 3")
                .doesNotContain("<http://test.example/p> 2");
    }

    @Test
    void sendsNothingWhereNothingDiffers() {
        assertThat(update(
                        "<http://test.example/a> <http://test.example/p> 1 .",
                        "<http://test.example/a> <http://test.example/p> 1 ."))
                .isEmpty();
    }

    @Test
    void writesAGraphWholeWhereANodeWithoutANameGoes() {
        assertThat(update(
                        "<http://test.example/a> <http://test.example/p> [] , 1 .",
                        "<http://test.example/a> <http://test.example/p> 1 ."))
                .contains(
                        "DROP SILENT GRAPH <urn:immerse:module:test>",
                        "<http://test.example/a> <http://test.example/p> 1");
    }

    private static String update(String before, String after) {
        Graph base = Turtle.parse("before", before);
        var delta = new Delta(base);
        GraphChanges.replace(delta, Turtle.parse("after", after));
        var update = new RemoteUpdate();
        update.add(GRAPH, delta);
        return update.isEmpty() ? "" : update.toRequest().toString().replaceAll("\\s+", " ");
    }
}
