package org.immerse.knowledge.base.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.immerse.api.knowledge.InvalidKnowledgeException;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.knowledge.Term;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JenaKnowledgeBaseTest {
    private static final String GRAPH = "urn:immerse:module:test";
    private static final String PREFIXES =
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <http://test.example/> . ";
    private static final SparqlQuery NAMES =
            new SparqlQuery("names.rq", "SELECT ?s ?name WHERE { ?s <http://test.example/name> ?name } ORDER BY ?name");

    private final GraphStore store = LocalGraphStore.inMemory();
    private final JenaKnowledgeBase knowledge = new JenaKnowledgeBase(store, new KnowledgeShapes());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void seesAllGraphsAsOne() {
        knowledge.replaceGraph(GRAPH, PREFIXES + ":a :name 'A' .");
        knowledge.replaceGraph(GRAPH + ":more", PREFIXES + ":b :name 'B' .");
        assertThat(knowledge.select(NAMES, Map.of()))
                .extracting(row -> row.text("name").orElse(""))
                .containsExactly("A", "B");
    }

    @Test
    void bindsValuesAndNeverReadsThemAsSparql() {
        knowledge.replaceGraph(GRAPH, PREFIXES + ":a :name 'A' . :b :name 'B' .");
        assertThat(knowledge.select(NAMES, Map.of("name", Term.string("B"))))
                .singleElement()
                .satisfies(row -> assertThat(row.text("s")).contains("http://test.example/b"));
        assertThat(knowledge.select(NAMES, Map.of("name", Term.string("' } #"))))
                .isEmpty();
    }

    @Test
    void replacesTheWholeGraphAndOnlyIt() {
        knowledge.replaceGraph(GRAPH, PREFIXES + ":a :name 'A' ; :part [ :name 'P' ] .");
        knowledge.replaceGraph(GRAPH + ":more", PREFIXES + ":b :name 'B' .");
        knowledge.replaceGraph(GRAPH, PREFIXES + ":c :name 'C' .");
        assertThat(knowledge.select(NAMES, Map.of()))
                .extracting(row -> row.text("name").orElse(""))
                .containsExactly("B", "C");
        knowledge.removeGraph(GRAPH);
        assertThat(knowledge.select(NAMES, Map.of())).hasSize(1);
    }

    @Test
    void refusesContentThatBreaksAShapeAndKeepsTheOld() {
        knowledge.replaceGraph(GRAPH, PREFIXES + ":a :name 'A' .");
        assertThatThrownBy(() -> knowledge.replaceGraph(
                        GRAPH, PREFIXES + ":x a skos:Concept ; skos:inScheme :s ; skos:prefLabel 'uno'@es, 'dos'@es ."))
                .isInstanceOfSatisfying(
                        InvalidKnowledgeException.class,
                        problem -> assertThat(problem.violations())
                                .anyMatch(
                                        sentence -> sentence.equals(
                                                "<http://test.example/x>, prefLabel: a concept has a preferred label in English"))
                                .anyMatch(sentence -> sentence.contains("one preferred label in each language")));
        assertThat(knowledge.select(NAMES, Map.of())).hasSize(1);
    }

    @Test
    void saysWhereATextCannotBeRead() {
        assertThatThrownBy(() -> knowledge.replaceGraph(GRAPH, PREFIXES + "\n:a :name"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("line: 2");
    }

    @Test
    void refusesGraphsThatBelongToNoModule() {
        assertThatThrownBy(() -> knowledge.replaceGraph("urn:other", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksAndConstructs() {
        knowledge.replaceGraph(GRAPH, PREFIXES + ":a :name 'A' .");
        assertThat(knowledge.ask(new SparqlQuery("q", "ASK { ?s ?p 'A' }"), Map.of()))
                .isTrue();
        assertThat(knowledge.construct(
                        new SparqlQuery("q", "CONSTRUCT { ?s <http://test.example/is> ?o } WHERE { ?s ?p ?o }"),
                        Map.of()))
                .contains("<http://test.example/is>");
    }

    @Test
    void namesTheFileOfAQueryThatDoesNotParse() {
        assertThatThrownBy(() -> knowledge.select(new SparqlQuery("bad.rq", "SELECT"), Map.of()))
                .hasMessageContaining("bad.rq");
    }
}
