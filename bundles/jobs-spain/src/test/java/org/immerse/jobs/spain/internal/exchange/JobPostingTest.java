package org.immerse.jobs.spain.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.immerse.jobs.spain.internal.Fixture.EMPLOYER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.ProblemException;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.SmallTaxonomy;
import org.immerse.jobs.spain.internal.domain.Requirements.LanguageNeed;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.ImportReport.Outcome;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JobPostingTest {
    private static final String FULL = """
            {"@context": ["https://schema.org", {"immerse": "https://immerse.example/ontology#"}],
             "@type": "JobPosting",
             "identifier": {"@type": "PropertyValue", "name": "La Marjal", "value": "J-1"},
             "title": "Ayudante de cocina",
             "description": "<p>Preparar verduras.</p><p>Limpiar.</p>",
             "hiringOrganization": {"@type": "Organization", "name": "Taberna La Marjal"},
             "occupationalCategory": {"@type": "CategoryCode", "codeValue": "9412.1"},
             "skills": ["cortar verduras", {"@type": "DefinedTerm", "url": "urn:immerse:skill:clean"}],
             "immerse:languages": [{"language": "es", "level": "A2", "necessary": true}],
             "immerse:licences": ["B"],
             "educationRequirements": {"@type": "EducationalOccupationalCredential", "credentialCategory": "high school"},
             "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 18},
             "jobLocation": {"@type": "Place", "address": {"addressLocality": "Madrid", "addressRegion": "Madrid"},
                             "geo": {"latitude": 40.42, "longitude": -3.7}},
             "employmentType": ["PART_TIME", "TEMPORARY"],
             "workHours": "30 hours per week",
             "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR",
                            "value": {"@type": "QuantitativeValue", "minValue": 14400, "maxValue": 16800, "unitText": "YEAR"}},
             "jobStartDate": "2026-12-01", "validThrough": "2026-12-31T23:59", "totalJobOpenings": 2}""";

    @AutoClose
    private final Fixture fixture = new Fixture();

    @Test
    void readsEverythingItDocuments() {
        Vacancy vacancy = fixture.given(FULL);

        assertThat(vacancy.identifier()).isEqualTo("J-1");
        assertThat(vacancy.description()).isEqualTo("Preparar verduras.\nLimpiar.");
        assertThat(vacancy.requirements().occupation()).isEqualTo(SmallTaxonomy.KITCHEN_HELP);
        assertThat(vacancy.requirements().skills())
                .isEqualTo(Map.of(SmallTaxonomy.CUT, true, SmallTaxonomy.CLEAN, true));
        assertThat(vacancy.requirements().languages())
                .isEqualTo(Map.of(SmallTaxonomy.SPANISH, new LanguageNeed(2, true)));
        assertThat(vacancy.requirements().licences()).containsExactly(SmallTaxonomy.LICENCE_B);
        assertThat(vacancy.requirements().education()).isEqualTo(OptionalInt.of(3));
        assertThat(vacancy.requirements().experienceYears()).isEqualTo(OptionalInt.of(2));
        assertThat(vacancy.workplace().point().orElseThrow().latitude()).isEqualTo(40.42);
        assertThat(vacancy.terms().contract()).isEqualTo(SmallTaxonomy.TEMPORARY);
        assertThat(vacancy.terms().workingTimes()).isEqualTo(Set.of(SmallTaxonomy.PART_TIME));
        assertThat(vacancy.terms().hoursPerWeek()).isEqualTo(OptionalDouble.of(30));
        assertThat(vacancy.terms().payFrom()).isEqualTo(OptionalDouble.of(1200));
        assertThat(vacancy.terms().payTo()).isEqualTo(OptionalDouble.of(1400));
        assertThat(vacancy.terms().openings()).isEqualTo(2);
    }

    @Test
    void writesWhatItReads() {
        Vacancy vacancy = fixture.given(FULL);
        String written = JsonMapper.builder()
                .build()
                .writeValueAsString(new JobPostingWriter(fixture.concepts)
                        .document(vacancy, "https://example.org/" + vacancy.id()));

        Vacancy again = fixture.given(written);

        assertThat(again).isEqualTo(vacancy);
    }

    @Test
    void readsAGraphAndListsWhatIsWrongByIndex() {
        ImportReport report = fixture.imports.jobPostings(bytes("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "JobPosting", "title": "Cocinero", "jobLocation": {"address": {"addressLocality": "Madrid"}}},
                  {"@type": "Organization", "name": "no vacancy"},
                  {"@type": "JobPosting", "title": "Cocinero", "validThrough": "2020-01-01",
                   "jobLocation": {"address": {"addressLocality": "Madrid"}}},
                  {"@type": "schema:JobPosting", "title": "Cocinero", "jobLocationType": "TELECOMMUTE"},
                  {"@type": "JobPosting", "title": "Cocinero",
                   "jobLocation": {"address": {"addressLocality": "Madrid"}},
                   "baseSalary": {"currency": "USD", "value": {"value": 1000}}}]}"""), EMPLOYER);

        assertThat(report.items())
                .extracting(ImportReport.Item::outcome)
                .containsExactly(Outcome.CREATED, Outcome.REJECTED, Outcome.CREATED, Outcome.REJECTED);
        assertThat(report.items().get(1).findings())
                .extracting(ImportReport.Finding::field)
                .containsExactly("validThrough");
        assertThat(report.items().get(3).findings())
                .extracting(ImportReport.Finding::field)
                .containsExactly("baseSalary.currency");
    }

    @Test
    void namesTheElementsOfAnArrayThatAreNoPostings() {
        ImportReport report = fixture.imports.jobPostings(bytes("[42, {\"@type\": \"Person\"}]"), EMPLOYER);

        assertThat(report.items()).extracting(ImportReport.Item::outcome).containsOnly(Outcome.REJECTED);
    }

    @Test
    void makesTheEmployerAPostingNamesWhereTheSenderActsForNone() {
        Sender anybody =
                new Sender(Accounts.SYSTEM, Optional.empty(), Vacancy.Origin.API, false, java.util.Locale.ENGLISH);

        ImportReport named = fixture.imports.jobPostings(bytes(FULL), anybody);
        ImportReport unnamed = fixture.imports.jobPostings(
                bytes("{\"title\": \"Cook\", \"jobLocationType\": \"TELECOMMUTE\"}"), anybody);

        assertThat(fixture.vacancies
                        .find(named.items().getFirst().id())
                        .orElseThrow()
                        .employer()
                        .name())
                .isEqualTo("Taberna La Marjal");
        assertThat(unnamed.items().getFirst().findings())
                .extracting(ImportReport.Finding::field)
                .containsExactly("hiringOrganization");
    }

    @Test
    void warnsWhenItTookTheOccupationFromTheTitle() {
        ImportReport report = fixture.imports.jobPostings(
                bytes("{\"title\": \"Cocinero\", \"jobLocationType\": \"TELECOMMUTE\"}"), EMPLOYER);

        assertThat(report.items().getFirst().outcome()).isEqualTo(Outcome.CREATED);
        assertThat(report.items().getFirst().findings())
                .extracting(finding -> finding.text().key())
                .containsExactly("jobs-spain.problem.occupation-guessed");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> fixture.imports.jobPostings(bytes("<html>"), EMPLOYER))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> fixture.imports.jobPostings(bytes("[]"), EMPLOYER))
                .isInstanceOf(ProblemException.class);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
