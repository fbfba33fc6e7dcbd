package org.immerse.knowledge.base.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.immerse.api.knowledge.InvalidKnowledgeException;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.knowledge.Term;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeLoaderTest {
    private static final String SHAPE = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            [] a sh:NodeShape ; sh:targetSubjectsOf <http://test.example/name> ; sh:property <http://test.example/age-shape> .
            <http://test.example/age-shape> sh:path <http://test.example/age> ; sh:minCount 1 ; sh:message "everybody has an age" .
            """;

    @TempDir
    Path folder;

    private final GraphStore store = LocalGraphStore.inMemory();
    private final KnowledgeShapes shapes = new KnowledgeShapes();
    private final KnowledgeLoader loader = new KnowledgeLoader(store, shapes);
    private final JenaKnowledgeBase knowledge = new JenaKnowledgeBase(store, shapes);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void loadsOntologyAndSeedAndTakesThemOutAgain() throws IOException {
        write("knowledge/ontology.ttl", "<http://test.example/C> <http://test.example/is> 'class' .");
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/is> 'a' .");
        loader.load(module("1"));
        assertThat(isKnown("class")).isTrue();
        assertThat(isKnown("a")).isTrue();
        loader.unload(module("1"));
        assertThat(isKnown("class")).isFalse();
        assertThat(isKnown("a")).isFalse();
    }

    @Test
    void writesNothingWhereTheSameIsThereAlready() throws IOException {
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/is> 'a' .");
        loader.load(module("1"));
        long before = store.version();
        loader.load(module("1"));
        assertThat(store.version()).isEqualTo(before);
        loader.load(module("2"));
        assertThat(store.version()).isGreaterThan(before);
    }

    @Test
    void replacesWhatChanged() throws IOException {
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/is> 'a' .");
        loader.load(module("1"));
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/is> 'b' .");
        loader.load(module("1"));
        assertThat(isKnown("a")).isFalse();
        assertThat(isKnown("b")).isTrue();
    }

    @Test
    void failsAModuleWhoseSeedBreaksItsShapesAndForgetsTheShapes() throws IOException {
        write("knowledge/shapes.ttl", SHAPE);
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/name> 'a' .");
        assertThatThrownBy(() -> loader.load(module("1")))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("<http://test.example/a>, age: everybody has an age");
        knowledge.replaceGraph("urn:immerse:module:other", "<http://test.example/b> <http://test.example/name> 'b' .");
    }

    @Test
    void holdsContentOfOthersAgainstTheShapesOfAModule() throws IOException {
        write("knowledge/shapes.ttl", SHAPE);
        loader.load(module("1"));
        assertThatThrownBy(() -> knowledge.replaceGraph(
                        "urn:immerse:module:other", "<http://test.example/b> <http://test.example/name> 'b' ."))
                .isInstanceOf(InvalidKnowledgeException.class);
        loader.unload(module("1"));
        knowledge.replaceGraph("urn:immerse:module:other", "<http://test.example/b> <http://test.example/name> 'b' .");
    }

    @Test
    void failsAModuleWithAQueryThatDoesNotParse() throws IOException {
        write("queries/broken.rq", "SELECT");
        assertThatThrownBy(() -> loader.load(module("1"))).hasMessageContaining("queries/broken.rq");
    }

    @Test
    void failsAModuleWhoseSeedCannotBeRead() throws IOException {
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/is>");
        assertThatThrownBy(() -> loader.load(module("1"))).hasMessageContaining("knowledge/seed/a.ttl");
    }

    @Test
    void keepsItsOwnSeedWhenItStops() throws IOException {
        write("knowledge/seed/a.ttl", "<http://test.example/a> <http://test.example/is> 'a' .");
        var own = new FolderResources(KnowledgeBaseModule.ID, "1", folder);
        loader.load(own);
        loader.unload(own);
        assertThat(isKnown("a")).isTrue();
    }

    private FolderResources module(String version) {
        return new FolderResources("test", version, folder);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean isKnown(String what) {
        return knowledge.ask(
                new SparqlQuery("known", "ASK { ?s <http://test.example/is> ?what }"),
                Map.of("what", Term.string(what)));
    }
}
