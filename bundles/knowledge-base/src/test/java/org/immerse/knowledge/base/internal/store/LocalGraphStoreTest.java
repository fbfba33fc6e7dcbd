package org.immerse.knowledge.base.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalGraphStoreTest {
    private static final String GRAPH = "urn:immerse:module:test";
    private static final Node IS = NodeFactory.createURI("http://test.example/is");

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommittedAndForgetsWhatWasNot() {
        try (var store = LocalGraphStore.in(folder)) {
            store.change(graphs -> say(graphs, "kept"));
            assertThatThrownBy(() -> store.change(graphs -> {
                        graphs.graph(GRAPH).clear();
                        say(graphs, "lost");
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(says(store, "lost")).isFalse();
            assertThat(store.version()).isEqualTo(1);
        }
        try (var store = LocalGraphStore.in(folder)) {
            assertThat(says(store, "kept")).isTrue();
            assertThat(says(store, "lost")).isFalse();
        }
    }

    @Test
    void survivesTheDeathOfTheProcessInTheMiddleOfAChange() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Dying.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("in the middle");
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (var store = LocalGraphStore.in(folder)) {
            assertThat(says(store, "kept")).isTrue();
            assertThat(says(store, "lost")).isFalse();
            store.change(graphs -> say(graphs, "later"));
            assertThat(says(store, "later")).isTrue();
        }
    }

    /** Is killed while it changes a graph. */
    static final class Dying {
        public static void main(String[] arguments) {
            var store = LocalGraphStore.in(Path.of(arguments[0]));
            store.change(graphs -> say(graphs, "kept"));
            store.change(graphs -> {
                graphs.graph(GRAPH).clear();
                for (int i = 0; i < 20_000; i++) {
                    say(graphs, "lost " + i);
                }
                say(graphs, "lost");
                System.out.println("in the middle");
                waitForDeath();
            });
        }

        private static void waitForDeath() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void say(GraphStore.Graphs graphs, String what) {
        graphs.graph(GRAPH)
                .add(NodeFactory.createURI("http://test.example/a"), IS, NodeFactory.createLiteralString(what));
    }

    private static boolean says(GraphStore store, String what) {
        var query = QueryFactory.create("ASK { ?s <http://test.example/is> '" + what + "' }");
        return store.query(query, Map.of(), QueryExecution::execAsk);
    }
}
