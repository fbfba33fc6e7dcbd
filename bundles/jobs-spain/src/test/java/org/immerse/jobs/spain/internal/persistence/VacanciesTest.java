package org.immerse.jobs.spain.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.jobs.spain.internal.Fixture.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.SmallTaxonomy;
import org.immerse.jobs.spain.internal.VacancySearch.Wanted;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vacancies on every database. */
abstract class VacanciesTest {
    private static final Locale SPANISH = Locale.of("es");

    @AutoClose
    private final Fixture fixture;

    private String cook = "";
    private String help = "";

    VacanciesTest(TestDatabase database) {
        this.fixture = new Fixture(database);
    }

    @BeforeEach
    void givenTwoVacancies() {
        cook = fixture.given("""
                {"identifier": "1", "title": "Jefe de partida", "occupationalCategory": "cocinero",
                 "employmentType": "FULL_TIME", "immerse:contract": "permanent", "validThrough": "2026-11-30",
                 "jobLocation": {"address": {"addressLocality": "Madrid"}}}""").id();
        help = fixture.given("""
                {"identifier": "2", "title": "Ayudante de cocina", "employmentType": ["PART_TIME", "TEMPORARY"],
                 "validThrough": "2026-12-31",
                 "jobLocation": {"address": {"addressLocality": "València"}}}""").id();
    }

    @Test
    void findsByWordsWithoutAccentsAndByOccupationInOnesOwnLanguage() {
        assertThat(ids(words("VALENCIA"))).containsExactly(help);
        assertThat(ids(words("marjal"))).containsExactlyInAnyOrder(help, cook);
        assertThat(ids(words("cook"))).containsExactly(cook);
        assertThat(ids(words("bombero"))).isEmpty();
    }

    @Test
    void aGroupOfOccupationsIncludesThoseBelowIt() {
        assertThat(ids(new Wanted("", "5120", "", Set.of(), Set.of(), Optional.empty())))
                .containsExactly(cook);
    }

    @Test
    void filtersByProvinceContractWorkingTimeAndRemote() {
        assertThat(ids(new Wanted("", "", "Valencia", Set.of(), Set.of(), Optional.empty())))
                .containsExactly(help);
        assertThat(ids(new Wanted("", "", "ES-28", Set.of("permanent"), Set.of(), Optional.of(false))))
                .containsExactly(cook);
        assertThat(ids(new Wanted("", "", "", Set.of(), Set.of("part-time"), Optional.empty())))
                .containsExactly(help);
        assertThat(ids(new Wanted("", "", "", Set.of(), Set.of(), Optional.of(true))))
                .isEmpty();
        assertThat(fixture.search.provinces()).isEqualTo(Map.of("Madrid", 1, "Valencia/València", 1));
    }

    @Test
    void pagesTheFreshestFirstWithTheTotal() {
        var page = fixture.search.page(Wanted.ALL, SPANISH, 1, 1);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.vacancies()).extracting(Vacancy::id).containsExactly(cook);
    }

    @Test
    void closedAndOverdueVacanciesLeaveTheListsAndTheRanking() {
        fixture.board.close(fixture.vacancies.find(help).orElseThrow());

        assertThat(fixture.vacancies.ids(VacancyQuery.ALL, TODAY)).containsExactly(cook);
        assertThat(fixture.vacancies.ids(VacancyQuery.ALL, TODAY.plusDays(8))).isEmpty();
        assertThat(fixture.vacancies.overdue(TODAY.plusDays(8)))
                .extracting(Vacancy::id)
                .containsExactly(cook);
        assertThat(fixture.matching.offers).containsOnlyKeys(cook);

        fixture.board.reopen(fixture.vacancies.find(help).orElseThrow());

        assertThat(fixture.matching.offers).containsOnlyKeys(cook, help);
    }

    @Test
    void handsOverEveryOpenVacancy() {
        List<String> seen = new ArrayList<>();
        fixture.vacancies.readOpen(TODAY, vacancy -> seen.add(vacancy.id()));

        assertThat(seen).containsExactly(cook, help);
        assertThat(fixture.vacancies.endingBy(TODAY, TODAY.plusDays(7))).isEqualTo(1);
    }

    @Test
    void remembersExportsAndErasesWhatAPersonPutAside() {
        fixture.saved.save("p1", cook);
        fixture.saved.save("p1", cook);
        fixture.saved.save("p1", help);
        fixture.saved.save("p2", help);

        assertThat(fixture.saved.of("p1")).containsExactly(help, cook);
        assertThat(fixture.saved.export("p1")).containsOnlyKeys("saved");
        fixture.saved.remove("p1", help);
        assertThat(fixture.saved.of("p1")).containsExactly(cook);
        fixture.saved.erase("p1");
        assertThat(fixture.saved.export("p1")).isEmpty();
        assertThat(fixture.saved.of("p2")).containsExactly(help);
    }

    @Test
    void keepsEveryConceptOfAVacancy() {
        Vacancy vacancy = fixture.vacancies.find(help).orElseThrow();

        assertThat(vacancy.terms().workingTimes()).containsExactly(SmallTaxonomy.PART_TIME);
        assertThat(vacancy.terms().contract()).isEqualTo(SmallTaxonomy.TEMPORARY);
        assertThat(vacancy.requirements().occupation()).isEqualTo(SmallTaxonomy.KITCHEN_HELP);
    }

    private List<String> ids(Wanted wanted) {
        return fixture.search.page(wanted, Locale.ENGLISH, 0, 10).vacancies().stream()
                .map(Vacancy::id)
                .toList();
    }

    private static Wanted words(String words) {
        return new Wanted(words, "", "", Set.of(), Set.of(), Optional.empty());
    }
}
