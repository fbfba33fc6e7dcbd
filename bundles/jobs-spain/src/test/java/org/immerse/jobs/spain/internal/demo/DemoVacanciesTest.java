package org.immerse.jobs.spain.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoVacanciesTest {
    @AutoClose
    private final Fixture fixture = new Fixture();

    @TempDir
    private Path folder;

    @Test
    void loadsTheFileMarkedAsDemoAndOpenWheneverTheSiteIsMade() throws Exception {
        Files.writeString(folder.resolve("vacancies.json"), """
                [{"title": "Cocinero", "hiringOrganization": {"name": "Taberna"}, "validThrough": "2020-01-01",
                  "jobLocationType": "TELECOMMUTE"}]""");

        new DemoVacancies(fixture.imports, new ModuleTexts("jobs-spain"), fixture.clock).load(folder);

        var open =
                fixture.vacancies.search(VacancyQuery.ALL, Fixture.TODAY, 0, 10).vacancies();
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().publication().demo()).isTrue();
        assertThat(open).extracting(Vacancy::employer).extracting("name").containsExactly("Taberna");
    }

    @Test
    void loadsEveryFileOfVacancies() throws Exception {
        for (String name : List.of("vacancies-001.json", "vacancies-002.json", "people.json")) {
            Files.writeString(folder.resolve(name), """
                    [{"title": "Cocinero", "identifier": "%s", "hiringOrganization": {"name": "Taberna"},
                      "jobLocationType": "TELECOMMUTE"}]""".formatted(name));
        }

        new DemoVacancies(fixture.imports, new ModuleTexts("jobs-spain"), fixture.clock).load(folder);

        assertThat(fixture.vacancies
                        .search(VacancyQuery.ALL, Fixture.TODAY, 0, 10)
                        .vacancies())
                .extracting(Vacancy::identifier)
                .containsExactlyInAnyOrder("vacancies-001.json", "vacancies-002.json");
    }

    @Test
    void doesNothingWithoutTheFile() throws Exception {
        new DemoVacancies(fixture.imports, new ModuleTexts("jobs-spain"), fixture.clock).load(folder);

        assertThat(fixture.vacancies.count(VacancyQuery.ALL, Fixture.TODAY)).isZero();
    }
}
