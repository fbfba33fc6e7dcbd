package org.immerse.jobs.spain.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.immerse.api.page.Page;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.TestSite;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class VacancyPagesTest {
    @AutoClose
    private final Fixture fixture = new Fixture();

    private final VacancyPages pages = new VacancyPages(
            fixture.vacancies,
            new VacancyWords(new ModuleTexts("jobs-spain"), fixture.concepts, fixture.clock),
            fixture.concepts,
            new TestSite(),
            fixture.clock);

    @Test
    void showsAnOpenVacancyWithItsDataForSearchEngines() {
        Vacancy vacancy = fixture.given("""
                {"title": "Cocinero", "description": "Guisar.", "baseSalary": {"value": {"minValue": 1200}},
                 "jobLocation": {"address": {"addressLocality": "Madrid"}}}""");

        Page page = pages.page(vacancy.id(), Locale.ENGLISH).orElseThrow();

        assertThat(page.title()).isEqualTo("Cocinero");
        assertThat(page.html()).contains("Guisar.", "€1,200", "Taberna La Marjal", "Madrid");
        assertThat(page.jsonLd().orElseThrow()).contains("\"@type\":\"JobPosting\"");
        assertThat(pages.names()).containsExactly(vacancy.id());
    }

    @Test
    void letsNoMarkupOrScriptOutOfAnEmployersWords() {
        Vacancy vacancy = fixture.given("""
                {"title": "<script>alert(1)</script>", "description": "5 < 6 & \\"7\\" &lt;img src=x&gt; </script>",
                 "jobLocationType": "TELECOMMUTE"}""");

        Page page = pages.page(vacancy.id(), Locale.ENGLISH).orElseThrow();

        assertThat(page.html()).doesNotContain("<script", "<img", "</script");
        assertThat(page.jsonLd().orElseThrow()).doesNotContain("<", ">");
    }

    @Test
    void showsNothingOfAClosedVacancy() {
        Vacancy vacancy = fixture.given("{\"title\": \"Cocinero\", \"jobLocationType\": \"TELECOMMUTE\"}");
        fixture.board.close(vacancy);

        assertThat(pages.page(vacancy.id(), Locale.ENGLISH)).isEmpty();
        assertThat(pages.names()).isEmpty();
        assertThat(pages.page("unknown", Locale.ENGLISH)).isEmpty();
    }
}
