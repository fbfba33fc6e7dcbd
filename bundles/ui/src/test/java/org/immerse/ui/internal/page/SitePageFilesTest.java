package org.immerse.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.page.PageText;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePageFilesTest {
    private static final String WORK = """
            ---
            # kept by hand
            title: Work
            summary: About work
            order: 20
            icon: unicorn
            owner: Ana
            ---

            ## Body
            """;

    @TempDir
    Path site;

    private Path folder;
    private SitePageFiles files;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(site.resolve("pages"));
        Files.writeString(folder.resolve("work.en.md"), WORK);
        Files.writeString(folder.resolve("work.es.md"), WORK.replace("Work", "Trabajo"));
        Files.writeString(folder.resolve("work-permits.en.md"), WORK.replace("order: 20", "order: 3"));
        files = new SitePageFiles(new SitePagesTest.TestSite(site));
    }

    @Test
    void tellsWhatThePagesSayInTheirOrder() {
        assertThat(files.all())
                .extracting(text -> text.name() + "." + text.language())
                .containsExactly("work-permits.en", "work.en", "work.es");
        assertThat(files.all().get(1)).isEqualTo(english("Work", "## Body"));
        assertThat(files.marks("work")).containsOnlyKeys("en", "es");
    }

    @Test
    void changesOnlyTheLinesThatAreOthersAndLeavesTheRest() throws IOException {
        PageText text = new PageText(
                "work", "en", "\"Work\"", "About work", 20, Optional.of(LocalDate.of(2026, 11, 24)), "paper", "New");
        files.replace("work", List.of(text, spanish()), files.marks("work"));

        assertThat(read("work.en.md")).isEqualTo("""
                ---
                # kept by hand
                title: ""Work""
                summary: About work
                order: 20
                icon: unicorn
                owner: Ana
                checked: 2026-11-24
                ---

                New
                """);
        assertThat(files.all()).contains(text);
        assertThat(read("work.es.md")).isEqualTo(WORK.replace("Work", "Trabajo"));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void writesANewPageAndTakesAPageDown() throws IOException {
        PageText added = new PageText("added", "ar", "عنوان", "ملخص", 5, Optional.empty(), "bus", "نص");
        files.replace("added", List.of(added), Map.of());
        files.replace("work", List.of(), files.marks("work"));

        assertThat(read("added.ar.md")).isEqualTo("---\ntitle: عنوان\nsummary: ملخص\norder: 5\nicon: bus\n---\n\nنص\n");
        assertThat(files.marks("work")).isEmpty();
        assertThat(files.all()).extracting(PageText::name).containsExactly("work-permits", "added");
    }

    @Test
    void writesNothingOverWhatSomebodyChangedMeanwhile() throws IOException {
        Map<String, String> marks = files.marks("work");
        Files.writeString(folder.resolve("work.es.md"), WORK.replace("Work", "Empleo"));

        assertConflict(List.of(english("Other", "x"), spanish()), marks);
        assertConflict(List.of(), marks);
        assertConflict(List.of(english("Other", "x"), spanish()), Map.of());
        assertThat(read("work.en.md")).isEqualTo(WORK);
        assertThat(read("work.es.md")).contains("Empleo");
    }

    @Test
    void goesOnWhereItStoppedHalfWay() {
        Map<String, String> marks = files.marks("work");
        files.replace("work", List.of(english("Other", "x"), spanish()), marks);
        PageText both = new PageText("work", "es", "Otro", "About work", 20, Optional.empty(), "paper", "x");
        files.replace("work", List.of(english("Other", "x"), both), marks);

        assertThat(files.all()).contains(both);
    }

    @Test
    void touchesNoFileThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("work.es.md"), "no head");

        files.replace("work", List.of(english("Other", "x")), files.marks("work"));
        assertThat(read("work.es.md")).isEqualTo("no head");
        assertConflict(List.of(english("Other", "x"), spanish()), files.marks("work"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../work", "/etc/passwd", "..", "a/b", "A", "", "a.b", "-a", "a\u0000"})
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        PageText text = new PageText(name, "en", "A", "B", 1, Optional.empty(), "paper", "x");

        assertThat(files.isName(name)).isFalse();
        assertThat(files.marks(name)).isEmpty();
        assertThatThrownBy(() -> files.replace(name, List.of(text), Map.of())).isInstanceOf(ProblemException.class);
        try (var left = Files.list(site)) {
            assertThat(left).containsExactly(folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", " ", "a\nb"})
    void aHeadStaysReadable(String words) {
        PageText text = new PageText("work", "en", words, "B", 1, Optional.empty(), "paper", "x");
        assertThatThrownBy(() -> files.replace("work", List.of(text), files.marks("work")))
                .isInstanceOf(ProblemException.class);
    }

    private void assertConflict(List<PageText> texts, Map<String, String> marks) {
        assertThatThrownBy(() -> files.replace("work", texts, marks))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.CONFLICT));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static PageText english(String title, String body) {
        return new PageText("work", "en", title, "About work", 20, Optional.empty(), "paper", body);
    }

    private static PageText spanish() {
        return new PageText("work", "es", "Trabajo", "About work", 20, Optional.empty(), "paper", "## Body");
    }
}
