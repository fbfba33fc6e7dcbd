package org.immerse.kernel.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.site.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageCatalogTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final MessageCatalog messages = new MessageCatalog(Sites.at(Path.of("."), Map.of()));
    private final ModuleResources jobs = resources(
            "jobs",
            Map.of("i18n/jobs.properties", """
                    jobs.title = Jobs
                    jobs.found = {0, plural, one{One job} other{{0} jobs}}
                    jobs.where = In {0} since {1}
                    jobs.only = Only here, {0}
                    other.key = not ours
                    """, "i18n/jobs_es.properties", """
                    jobs.title = Empleo
                    jobs.found = {0, plural, one{Un empleo} other{{0} empleos}}
                    jobs.where = En {0} desde el {1}
                    """, "i18n/jobs_ar.properties", """
                    jobs.title = وظائف
                    jobs.found = {0, plural, zero{لا وظائف} one{وظيفة واحدة} two{وظيفتان} few{{0} وظائف} many{{0} وظيفة} other{{0} وظيفة}}
                    """));

    @BeforeEach
    void load() throws IOException {
        messages.load(jobs);
    }

    @Test
    void answersInTheReadersLanguageAlsoWithARegion() {
        assertThat(messages.text("jobs.title", SPANISH)).isEqualTo("Empleo");
        assertThat(messages.text("jobs.title", Locale.forLanguageTag("es-MX"))).isEqualTo("Empleo");
    }

    @Test
    void tellsMomentsByTheClocksOfTheSite() throws IOException {
        MessageCatalog inCyprus = new MessageCatalog(Sites.at(Path.of("."), Map.of("country", "CY")));
        inCyprus.load(jobs);
        assertThat(inCyprus.text("jobs.where", SPANISH, "Pafos", Instant.parse("2026-11-24T06:30:00Z")))
                .contains("8:30");
    }

    @Test
    void fallsBackToEnglishAndThenToTheKey() {
        assertThat(messages.text("jobs.only", SPANISH, "María")).isEqualTo("Only here, María");
        assertThat(messages.text("jobs.nothing", SPANISH)).isEqualTo("jobs.nothing");
    }

    @Test
    void choosesThePluralOfTheLanguage() {
        assertThat(messages.text("jobs.found", SPANISH, 1)).isEqualTo("Un empleo");
        assertThat(messages.text("jobs.found", SPANISH, 12345)).isEqualTo("12.345 empleos");
        assertThat(messages.text("jobs.found", ARABIC, 2)).isEqualTo("وظيفتان");
        assertThat(messages.text("jobs.found", ARABIC, 5)).isEqualTo("5 وظائف");
    }

    @Test
    void putsArgumentsIntoTheReadersLanguage() {
        Text text = Text.of(
                "jobs.where", new Localized(Map.of("en", "Seville", "es", "Sevilla")), LocalDate.of(2026, 11, 23));

        assertThat(messages.text(text, SPANISH)).isEqualTo("En Sevilla desde el 23 de noviembre de 2026");
        assertThat(messages.text(text, Locale.ENGLISH)).isEqualTo("In Seville since 23 November 2026");
    }

    @Test
    void fillsTextsInTexts() {
        assertThat(messages.text("jobs.only", Locale.ENGLISH, Text.of("jobs.found", 3)))
                .isEqualTo("Only here, 3 jobs");
    }

    @Test
    void takesTheTextsOfEveryPartOfAModule() throws IOException {
        messages.load(resources(
                "homes-and-more",
                Map.of(
                        "i18n/homes-and-more.properties",
                        "homes-and-more.title = Homes",
                        "i18n/homes-and-more.board.properties",
                        "homes-and-more.board.title = Board",
                        "i18n/homes-and-more.board_es.properties",
                        "homes-and-more.board.title = Tablero")));

        assertThat(messages.text("homes-and-more.title", Locale.ENGLISH)).isEqualTo("Homes");
        assertThat(messages.text("homes-and-more.board.title", Locale.ENGLISH)).isEqualTo("Board");
        assertThat(messages.text("homes-and-more.board.title", SPANISH)).isEqualTo("Tablero");
    }

    @Test
    void leavesOutKeysOfOthers() {
        assertThat(messages.has("other.key")).isFalse();
        assertThat(messages.has("jobs.title")).isTrue();
    }

    @Test
    void forgetsTheTextsOfAModuleThatLeaves() {
        messages.unload(jobs);

        assertThat(messages.has("jobs.title")).isFalse();
        assertThat(messages.text("jobs.title", SPANISH)).isEqualTo("jobs.title");
    }

    private static ModuleResources resources(String id, Map<String, String> files) {
        ServiceModule module = () -> id;
        return new ModuleResources() {
            @Override
            public ServiceModule module() {
                return module;
            }

            @Override
            public String version() {
                return "1.0.0";
            }

            @Override
            public List<String> list(String folder, String suffix) {
                return new TreeMap<>(files)
                        .keySet().stream()
                                .filter(path -> path.startsWith(folder + "/") && path.endsWith(suffix))
                                .toList();
            }

            @Override
            public boolean has(String path) {
                return files.containsKey(path);
            }

            @Override
            public InputStream open(String path) {
                return new ByteArrayInputStream(
                        Objects.requireNonNull(files.get(path)).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
