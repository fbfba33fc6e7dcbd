package org.immerse.knowledge.base.internal.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.immerse.api.knowledge.Concepts;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.immerse.knowledge.base.internal.esco.ImportReport.Counts;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoImporterTest {
    private static final String IRI = "http://data.europa.eu/esco/occupation/";
    private static final String HEADER = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code\n";
    private static final String COOK = row("cook", "cook", "\"kitchen cook\nline cook\"", "5120.1");
    private static final String WAITER = row("waiter", "waiter", "", "5131.2");

    @TempDir
    Path folder;

    private final GraphStore store = LocalGraphStore.inMemory();
    private final SkosConcepts concepts = new SkosConcepts(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsSeveralLabelsInOneCellAndTheLanguageFromTheName() throws IOException {
        write("occupations_en.csv", HEADER + COOK);
        assertThat(run(folder).total()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(concepts.search(Concepts.OCCUPATION, "line cook", Locale.ENGLISH, 5))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.matchedLabel()).isEqualTo("line cook");
                    assertThat(match.concept().notation()).isEqualTo("5120.1");
                    assertThat(match.concept().label().byLanguage()).isEqualTo(Map.of("en", "cook"));
                    assertThat(match.concept().broader()).containsExactly("http://data.europa.eu/esco/isco/C5120");
                });
    }

    @Test
    void countsWhatWasAddedChangedAndRemoved() throws IOException {
        write("occupations_en.csv", HEADER + COOK + WAITER);
        run(folder);
        assertThat(run(folder).total()).isEqualTo(new Counts(0, 0, 2, 0));
        write(
                "occupations_en.csv",
                HEADER + row("waiter", "waiter or waitress", "", "5131.2") + row("baker", "baker", "", "7512.1"));
        assertThat(run(folder).total()).isEqualTo(new Counts(1, 1, 0, 1));
    }

    @Test
    void tellsWrongLinesAndKeepsTheGoodOnes() throws IOException {
        write(
                "occupations_en.csv",
                HEADER + COOK + "Occupation,ftp://elsewhere/x,5120,x,,5120.2\n" + row("nameless", "", "", "5120.3")
                        + "Occupation,too,few\n" + COOK + row("code", "code", "", "51-20") + WAITER);
        ImportReport report = run(folder);
        assertThat(report.total()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(report.errors())
                .extracting(error -> error.line() + " " + error.reason().key().replace("knowledge-base.import.", ""))
                .containsExactly("4 iri", "5 no-label", "6 fields", "7 twice", "9 code");
    }

    @Test
    void takesNothingOutWhereAFileIsBroken() throws IOException {
        write("occupations_en.csv", HEADER + COOK + WAITER);
        run(folder);
        write("occupations_en.csv", HEADER + COOK + "Occupation,\"" + IRI + "waiter,5131,never closed");
        ImportReport report = run(folder);
        assertThat(report.errorCount()).isEqualTo(1);
        assertThat(report.total().removed()).isZero();
        assertThat(concepts.all(Concepts.OCCUPATION)).hasSize(2);
    }

    @Test
    void saysWhichColumnsAreMissing() throws IOException {
        write("ISCOGroups_es.csv", "conceptUri,preferredLabel\n" + IRI + "x,x\n");
        assertThat(run(folder).errors()).singleElement().satisfies(error -> {
            assertThat(error.reason().key()).isEqualTo("knowledge-base.import.columns");
            assertThat(error.reason().arguments()).isEqualTo(List.of("code"));
        });
    }

    @Test
    void readsRelationsAndTellsTheWrongOnes() throws IOException {
        write("occupations_en.csv", HEADER + COOK);
        write("skills_en.csv", "conceptUri,preferredLabel\nhttp://data.europa.eu/esco/skill/cut,cut food\n");
        write(
                "occupationSkillRelations_en.csv",
                "occupationUri,relationType,skillType,skillUri\n" + IRI
                        + "cook,essential,skill,http://data.europa.eu/esco/skill/cut\n" + IRI
                        + "cook,perhaps,skill,http://data.europa.eu/esco/skill/cut\n");
        ImportReport report = run(folder);
        assertThat(report.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.line()).isEqualTo(3));
        assertThat(concepts.skillsOf(IRI + "cook")).isEqualTo(Map.of("http://data.europa.eu/esco/skill/cut", true));
    }

    @Test
    void replacesOneLanguageAndLeavesTheOthers() throws IOException {
        write("occupations_en.csv", HEADER + COOK);
        write("occupations_es.csv", HEADER + row("cook", "cocinero/cocinera", "", "5120.1"));
        run(folder);
        Files.delete(folder.resolve("occupations_en.csv"));
        write("occupations_es.csv", HEADER + row("cook", "cocinero", "", "5120.1"));
        run(folder);
        assertThat(concepts.find(IRI + "cook").orElseThrow().label().byLanguage())
                .isEqualTo(Map.of("en", "cook", "es", "cocinero"));
    }

    @Test
    void readsZipsWhateverTheirEntriesAreCalled() throws IOException {
        Path zip = folder.resolve("esco.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../occupations_en.csv"));
            out.write((HEADER + COOK).getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("nothing".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(zip).total().added()).isEqualTo(1);
        assertThat(run(folder).total().unchanged()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNothingToImport() throws IOException {
        write("notes.csv", "a,b\n");
        assertThat(run(folder).errors())
                .extracting(error -> error.reason().key())
                .containsExactly("knowledge-base.import.nothing");
        write("broken.zip", "no zip");
        assertThat(run(folder.resolve("broken.zip")).errors())
                .extracting(error -> error.reason().key())
                .containsExactly("knowledge-base.import.unreadable");
    }

    @Test
    void leavesEverythingAsItWasWhereItIsStopped() throws IOException {
        write("occupations_en.csv", HEADER + COOK);
        run(folder);
        write("occupations_en.csv", HEADER + WAITER);
        var progress = new ImportProgress();
        progress.stop();
        assertThatThrownBy(() -> new EscoImporter(store).run(List.of(folder), progress))
                .isInstanceOf(EscoTable.ImportStoppedException.class);
        assertThat(concepts.all(Concepts.OCCUPATION))
                .extracting(concept -> concept.iri())
                .containsExactly(IRI + "cook");
    }

    @Test
    void readsNoMoreThanIsSane() {
        var stream = new MeasuredStream(new ByteArrayInputStream(new byte[100]), 10, read -> {});
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("larger");
    }

    private ImportReport run(Path path) {
        var progress = new ImportProgress();
        new EscoImporter(store).run(List.of(path), progress);
        return progress.report();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String row(String id, String label, String others, String code) {
        return "Occupation," + IRI + id + "," + code.substring(0, Math.min(4, code.length())) + "," + label + ","
                + others + "," + code + "\n";
    }
}
