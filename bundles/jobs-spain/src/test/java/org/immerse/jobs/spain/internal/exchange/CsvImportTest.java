package org.immerse.jobs.spain.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.immerse.jobs.spain.internal.Fixture.EMPLOYER;
import static org.immerse.jobs.spain.internal.Fixture.TODAY;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.immerse.api.text.ProblemException;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.SmallTaxonomy;
import org.immerse.jobs.spain.internal.domain.Requirements.LanguageNeed;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.jobs.spain.internal.exchange.ImportReport.Outcome;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CsvImportTest {
    private static final String HEAD =
            "identifier;title;occupation;skills;languages;place;pay_from;pay_per;" + "hours_per_week;valid_through\n";

    @AutoClose
    private final Fixture fixture = new Fixture();

    @Test
    void keepsTheGoodLinesAndListsTheBrokenOnesWithLineFieldAndReason() {
        ImportReport report = csv(HEAD
                + "A1;Cocinero;cocinero;cortar verduras;es:B1!;Madrid;1.450,50;;40;31/12/2026\n"
                + "A2;;cocinero;;es:B1;Madrid;1200;;40;2026-12-31\n"
                + "A3;Ayudante;ayudante de cocina;;es:B1;Villa que no existe;1200;;40;2026-12-31\n"
                + "A4;Cocinera;cocinero;;español A2|inglés A1;Valencia;9;hora;30;2026-12-31\n"
                + "A5;Cocinera;cocinero;;es;Madrid;mucho;;40;31/02/2026\n");

        assertThat(report.items()).extracting(ImportReport.Item::position).containsExactly(2, 3, 4, 5, 6);
        assertThat(report.count(Outcome.CREATED)).isEqualTo(2);
        assertThat(report.count(Outcome.REJECTED)).isEqualTo(3);
        assertThat(fields(report, 3)).containsExactly("title jobs-spain.problem.title-missing");
        assertThat(fields(report, 4)).containsExactly("place jobs-spain.problem.place-unknown");
        assertThat(fields(report, 6))
                .containsExactlyInAnyOrder(
                        "languages jobs-spain.problem.language-form",
                        "pay_from jobs-spain.problem.number",
                        "valid_through jobs-spain.problem.day");
        assertThat(fixture.vacancies.count(VacancyQuery.ALL, TODAY)).isEqualTo(2);
        assertThat(fixture.matching.offers).hasSize(2);
    }

    @Test
    void readsNumbersDaysLanguagesAndPayAsTheyAreWrittenInSpain() {
        csv(HEAD
                + "A1;Cocinero;cocinero;cortar verduras|limpiar cocinas;es:B1!|inglés A1;Madrid;1.450,50;;40;31/12/2026\n"
                + "A4;Cocinera;5120;;;València;9;hora;30;1/12/2026\n");

        Vacancy first = one("A1");
        assertThat(first.requirements().occupation()).isEqualTo(SmallTaxonomy.COOK);
        assertThat(first.requirements().skills()).isEqualTo(Map.of(SmallTaxonomy.CUT, true, SmallTaxonomy.CLEAN, true));
        assertThat(first.requirements().languages())
                .isEqualTo(Map.of(
                        SmallTaxonomy.SPANISH, new LanguageNeed(3, true),
                        SmallTaxonomy.ENGLISH, new LanguageNeed(1, false)));
        assertThat(first.terms().payFrom()).isEqualTo(OptionalDouble.of(1451));
        assertThat(first.publication().validThrough()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(first.workplace().province()).isEqualTo("Madrid");
        Vacancy second = one("A4");
        assertThat(second.requirements().occupation()).isEqualTo(SmallTaxonomy.COOKS);
        assertThat(second.terms().payFrom()).isEqualTo(OptionalDouble.of(1170));
        assertThat(second.workplace().province()).isEqualTo("Valencia/València");
    }

    @Test
    void updatesInsteadOfDoublingWhenTheSameIdentifierComesAgain() {
        csv(HEAD + "A1;Cocinero;cocinero;;;Madrid;;;;\n");
        String before = one("A1").id();

        ImportReport again = csv(HEAD + "A1;Cocinera;cocinero;;;Madrid;;;;\nA1;Jefa;cocinero;;;Madrid;;;;\n");

        assertThat(again.items()).extracting(ImportReport.Item::outcome).containsOnly(Outcome.UPDATED);
        assertThat(one("A1").id()).isEqualTo(before);
        assertThat(one("A1").title()).isEqualTo("Jefa");
        assertThat(fixture.vacancies.count(VacancyQuery.ALL, TODAY)).isEqualTo(1);
    }

    @Test
    void readsCommasSpanishHeadingsCommentsAndWesternLetters() {
        String file =
                "# oferta de prueba\nReferencia,Título,Ocupación,Municipio\n\nB1,\"Peón, albañil\",cocinero,Madrid\n";

        fixture.imports.csv(file.getBytes(Charset.forName("windows-1252")), EMPLOYER);

        assertThat(one("B1").title()).isEqualTo("Peón, albañil");
    }

    @Test
    void listsALineWithTooManyValues() {
        ImportReport report = csv("title;place\nCocinero;Madrid;demasiado\nCocinero;Madrid\n");

        assertThat(report.items())
                .extracting(ImportReport.Item::outcome)
                .containsExactly(Outcome.REJECTED, Outcome.CREATED);
    }

    @Test
    void refusesWhatIsNoTableOfVacancies() {
        assertThatThrownBy(() -> csv("hello\nworld\n")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> csv("")).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesMoreThanFiveThousandLines() {
        String file = "title;place\n" + "Cocinero;Madrid\n".repeat(VacancyImport.MOST + 1);

        assertThatThrownBy(() -> csv(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.TOO_LARGE));
    }

    @Test
    void takesItsOwnTemplate() {
        ImportReport report = csv(CsvTemplate.write(TODAY));

        assertThat(report.count(Outcome.CREATED)).isEqualTo(2);
        assertThat(one("EJ-1").requirements().occupation()).isEqualTo(SmallTaxonomy.KITCHEN_HELP);
        assertThat(one("EJ-2").terms().payFrom()).isEqualTo(OptionalDouble.of(1400));
    }

    private ImportReport csv(String file) {
        return fixture.imports.csv(file.getBytes(StandardCharsets.UTF_8), EMPLOYER);
    }

    private Vacancy one(String identifier) {
        return fixture.vacancies
                .findByIdentifier(Fixture.TAVERN.id(), identifier)
                .orElseThrow();
    }

    private static Set<String> fields(ImportReport report, int line) {
        return report.items().stream()
                .filter(item -> item.position() == line)
                .map(ImportReport.Item::findings)
                .flatMap(List::stream)
                .map(finding -> finding.field() + " " + finding.text().key())
                .collect(java.util.stream.Collectors.toSet());
    }
}
