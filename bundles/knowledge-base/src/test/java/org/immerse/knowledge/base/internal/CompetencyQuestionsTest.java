package org.immerse.knowledge.base.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.immerse.api.knowledge.Row;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.knowledge.Term;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ontology must be able to answer, asked of the seed. */
class CompetencyQuestionsTest {
    private static final Term COOK =
            Term.iri("http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e");
    private static final GraphStore STORE = LocalGraphStore.inMemory();
    private static final JenaKnowledgeBase KNOWLEDGE = new JenaKnowledgeBase(STORE, new KnowledgeShapes());

    @BeforeAll
    static void load() throws IOException {
        new KnowledgeLoader(STORE, new KnowledgeShapes()).load(FolderResources.ownOnes());
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void whichSkillsDoesACookNeed() {
        List<Row> rows = ask("skills-of-occupation.rq", Map.of("occupation", COOK, "language", Term.string("es")));
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows.getFirst().text("essential")).contains("true");
        assertThat(rows).allMatch(row -> row.text("label").isPresent());
    }

    @Test
    void whichGroupsIsACookIn() {
        assertThat(ask("groups-of-occupation.rq", Map.of("occupation", COOK)))
                .extracting(row -> row.text("notation").orElse(""))
                .containsExactly("5120", "512", "51", "5");
    }

    @Test
    void whichLanguageLevelsIncludeB1() {
        assertThat(ask("levels-from.rq", Map.of("level", Term.iri("urn:immerse:cefr:B1"))))
                .extracting(row -> row.text("notation").orElse(""))
                .containsExactly("B1", "B2", "C1", "C2");
    }

    @Test
    void whereDoesEachGraphComeFrom() {
        assertThat(ask("origin-of-graphs.rq", Map.of()))
                .containsExactly(new Row(Map.of(
                        "graph", Term.iri("urn:immerse:module:knowledge-base"), "version", Term.string("0.1.0"))));
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "it", "el", "fr", "ar"})
    void whichOccupationsHaveNoName(String language) {
        for (String scheme : List.of(Vocabulary.ESCO_OCCUPATIONS, Vocabulary.ESCO_GROUPS, Vocabulary.ESCO_SKILLS)) {
            assertThat(ask(
                            "unnamed-concepts.rq",
                            Map.of("scheme", Term.iri(scheme), "language", Term.string(language))))
                    .isEmpty();
        }
    }

    private static List<Row> ask(String query, Map<String, Term> values) {
        return KNOWLEDGE.select(SparqlQuery.of(CompetencyQuestionsTest.class, query), values);
    }
}
