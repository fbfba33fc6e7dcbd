package org.immerse.knowledge.base.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.knowledge.base.internal.FolderResources;
import org.immerse.knowledge.base.internal.KnowledgeLoader;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seed as a site has it before any import. */
class SeedConceptsTest {
    private static final GraphStore STORE = LocalGraphStore.inMemory();
    private static final SkosConcepts CONCEPTS = new SkosConcepts(STORE);

    @BeforeAll
    static void load() throws IOException {
        new KnowledgeLoader(STORE, new KnowledgeShapes()).load(FolderResources.ownOnes());
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "cocinera, es, 5120.1",
        "cocineros, es, 5120.1",
        "camarero, es, 5131.2",
        "infermiere, it, 2221.2",
        "μάγειρας, el, 5120.1",
        "plombier, fr, 7126.8",
        "fruit picker, en, 9211.1"
    })
    void findsTheOccupationInOnesOwnWords(String words, String language, String notation) {
        List<ConceptMatch> found = CONCEPTS.search(Concepts.OCCUPATION, words, Locale.of(language), 5);
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst().concept().notation()).as(found.toString()).isEqualTo(notation);
    }

    @Test
    void ordersLevelsByRank() {
        assertThat(CONCEPTS.all(Concepts.LANGUAGE_LEVEL))
                .extracting(Concept::notation)
                .containsExactly("below-A1", "A1", "A2", "B1", "B2", "C1", "C2");
    }
}
