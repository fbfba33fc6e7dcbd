package org.immerse.knowledge.base.internal.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.knowledge.base.internal.FolderResources;
import org.immerse.knowledge.base.internal.KnowledgeLoader;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.immerse.knowledge.base.internal.esco.ImportReport.Counts;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real download, in a store on disk: Spanish as a whole, and of English, which is large, the beginning of each file. */
class RealEscoImportTest {
    private static final String MODELLER = "http://data.europa.eu/esco/occupation/bab5fa79-7f96-4e21-87b6-1eba560b8d9a";
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final int LINES = 1500;

    @TempDir
    Path folder;

    @Test
    void importsEnglishAndSpanishFindsOccupationsAndChangesNothingTheSecondTime() throws IOException {
        Path english =
                EscoZips.beginningOf(EscoZips.zip("esco-v1.2.0-en-csv.zip"), LINES, folder.resolve("beginning.zip"));
        List<Path> zips = List.of(english, EscoZips.zip("esco-v1.1.0-es-csv.zip"));
        try (var store = LocalGraphStore.in(folder.resolve("store"))) {
            new KnowledgeLoader(store, new KnowledgeShapes()).load(FolderResources.ownOnes());
            ImportReport first = run(store, zips);
            tellsTheSkillThatIsThereTwice(first);
            assertThat(first.files()).hasSize(7);
            findsOccupationsAndTheirSkills(new SkosConcepts(store));

            ImportReport again = run(store, zips);
            tellsTheSkillThatIsThereTwice(again);
            assertThat(again.total())
                    .isEqualTo(new Counts(0, 0, first.total().added(), 0))
                    .satisfies(counts -> assertThat(counts.unchanged()).isGreaterThan(2937 + 619));
        }
    }

    private static void tellsTheSkillThatIsThereTwice(ImportReport report) {
        assertThat(report.errors())
                .extracting(error ->
                        error.file() + " " + error.line() + " " + error.reason().key())
                .containsExactly("skills_en.csv 1209 knowledge-base.import.twice");
    }

    private static void findsOccupationsAndTheirSkills(SkosConcepts concepts) {
        assertThat(concepts.all(Concepts.OCCUPATION)).hasSizeGreaterThan(2937);
        assertThat(best(concepts, "cocinera", "es").notation()).isEqualTo("5120.1");
        assertThat(best(concepts, "camarero", "es").notation()).isEqualTo("5131.2");
        assertThat(best(concepts, "modeladora en 3D", "es").iri()).isEqualTo(MODELLER);
        assertThat(best(concepts, "coffee grinder", "en").notation()).isEqualTo("8160.22");
        assertThat(concepts.skillsOf(MODELLER))
                .containsEntry(SKILL + "020918ef-4b55-47c1-8430-ab7b8f6a7377", true)
                .containsEntry(SKILL + "034c29fa-c3ba-45ea-b8f3-bf8e3705e386", false);
    }

    private static Concept best(Concepts concepts, String words, String language) {
        return concepts.search(Concepts.OCCUPATION, words, Locale.of(language), 3)
                .getFirst()
                .concept();
    }

    private static ImportReport run(LocalGraphStore store, List<Path> zips) {
        var progress = new ImportProgress();
        new EscoImporter(store).run(zips, progress);
        assertThat(progress.moment().percent()).isEqualTo(100);
        return progress.report();
    }
}
