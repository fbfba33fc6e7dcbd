package org.immerse.knowledge.base.internal.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.knowledge.base.internal.FolderResources;
import org.immerse.knowledge.base.internal.KnowledgeLoader;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real download, in a store on disk. */
class RealEscoImportTest {
    @TempDir
    Path folder;

    @Test
    void importsEnglishAndSpanishFindsOccupationsAndChangesNothingTheSecondTime() throws IOException {
        List<Path> zips = List.of(EscoZips.zip("esco-v1.2.0-en-csv.zip"), EscoZips.zip("esco-v1.1.0-es-csv.zip"));
        try (var store = LocalGraphStore.in(folder)) {
            new KnowledgeLoader(store, new KnowledgeShapes()).load(FolderResources.ownOnes());
            var concepts = new SkosConcepts(store);
            ImportReport first = run(store, zips);
            // the English download of 1.2.0 has nine skills twice
            assertThat(first.errors())
                    .hasSize(9)
                    .allMatch(error -> error.reason().key().equals("knowledge-base.import.twice"));
            assertThat(first.files()).hasSize(7);
            assertThat(concepts.all(Concepts.OCCUPATION)).hasSizeGreaterThan(3600);
            assertThat(concepts.all(Concepts.SKILL)).hasSizeGreaterThan(5000);
            assertThat(best(concepts, "cocinera", "es").notation()).isEqualTo("5120.1");
            assertThat(best(concepts, "camarero", "es").notation()).isEqualTo("5131.2");
            assertThat(best(concepts, "fruit picker", "en").notation()).isEqualTo("9211.1");
            assertThat(concepts.skillsOf(best(concepts, "cook", "en").iri())).hasSizeGreaterThan(10);
            answersWhileOneTypes(concepts);

            ImportReport again = run(store, zips.subList(1, 2));
            assertThat(again.total().added()).isZero();
            assertThat(again.total().changed()).isZero();
            assertThat(again.total().removed()).isZero();
            assertThat(again.total().unchanged()).isEqualTo(2937 + 619);
        }
    }

    private static void answersWhileOneTypes(SkosConcepts concepts) {
        long start = 0;
        int rounds = 20;
        for (int round = -rounds; round < rounds; round++) {
            if (round == 0) {
                start = System.nanoTime();
            }
            for (String typed : List.of("c", "co", "coc", "cociner", "tecnico de mant", "warehouse oper")) {
                concepts.search(Concepts.OCCUPATION, typed, Locale.of("es"), 10);
            }
        }
        Duration each = Duration.ofNanos((System.nanoTime() - start) / rounds / 6);
        assertThat(each).isLessThan(Duration.ofMillis(50));
    }

    private static Concept best(Concepts concepts, String words, String language) {
        var found = concepts.search(Concepts.OCCUPATION, words, Locale.of(language), 3);
        return found.getFirst().concept();
    }

    private static ImportReport run(LocalGraphStore store, List<Path> zips) {
        var progress = new ImportProgress();
        new EscoImporter(store).run(zips, progress);
        assertThat(progress.moment().percent()).isEqualTo(100);
        return progress.report();
    }
}
