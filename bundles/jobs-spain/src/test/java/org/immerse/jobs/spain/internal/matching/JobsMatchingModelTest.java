package org.immerse.jobs.spain.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.people.Question;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.SmallTaxonomy;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.profile.JobsProfile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class JobsMatchingModelTest {
    private final MatchingModel model = new JobsMatchingModel();

    @AutoClose
    private final Fixture fixture = new Fixture();

    @Test
    void readsNoProtectedFact() {
        Set<String> fields = model.criteria().stream()
                .flatMap(criterion -> Stream.of(criterion.needFields(), criterion.offerFields())
                        .flatMap(Collection::stream))
                .collect(Collectors.toSet());

        assertThat(fields).doesNotContainAnyElementsOf(MatchingModel.PROTECTED_FACTS);
    }

    @Test
    void asksPeopleForEverythingItReadsButWhatTheyLiked() {
        Set<String> asked =
                new JobsProfile().questions().stream().map(Question::field).collect(Collectors.toSet());

        assertThat(model.criteria().stream()
                        .map(Criterion::needFields)
                        .flatMap(List::stream)
                        .filter(field -> !field.equals(Field.LIKED)))
                .isSubsetOf(asked);
        assertThat(asked).doesNotContain(Field.LIKED);
    }

    @Test
    void leavesVacanciesOutOnlyForALicenceOrANecessaryLanguage() {
        assertThat(model.criteria().stream()
                        .filter(criterion -> criterion.mode() == Criterion.Mode.MUST)
                        .map(Criterion::id))
                .containsExactlyInAnyOrder("licences", "languages-necessary");
    }

    @Test
    void countsSkillsMost() {
        assertThat(model.criteria()).allMatch(criterion -> criterion.weight() <= 30);
        assertThat(model.criteria().getFirst().id()).isEqualTo("skills");
    }

    @Test
    void comparesTheLongestExperienceWithTheYearsAsked() {
        Criterion.Custom years = model.criteria().stream()
                .filter(Criterion.Custom.class::isInstance)
                .map(Criterion.Custom.class::cast)
                .findFirst()
                .orElseThrow();
        Facts asked = Facts.NONE.with(Field.EXPERIENCE_YEARS, Fact.Range.from(4));

        assertThat(years.function().apply(done(1, 2), asked)).isEqualTo(OptionalDouble.of(0.5));
        assertThat(years.function().apply(done(1, 9), asked)).isEqualTo(OptionalDouble.of(1));
        assertThat(years.function().apply(Facts.NONE, asked)).isEmpty();
    }

    @Test
    void turnsAVacancyIntoFacts() {
        var vacancy = fixture.given("""
                {"title": "Cocinero", "skills": "cortar verduras", "immerse:optionalSkills": "limpiar cocinas",
                 "immerse:languages": [{"language": "es", "level": "B1", "necessary": true},
                                       {"language": "en", "level": "A1"}],
                 "baseSalary": 1200, "jobStartDate": "2026-12-01", "jobLocationType": "TELECOMMUTE"}""");

        Facts facts = VacancyFacts.of(vacancy);

        assertThat(facts.get(Field.SKILLS, Fact.Concepts.class).orElseThrow().weights())
                .isEqualTo(Map.of(SmallTaxonomy.CUT, 1.0, SmallTaxonomy.CLEAN, 0.5));
        assertThat(facts.get(Field.LANGUAGES_NECESSARY, Fact.Levels.class)
                        .orElseThrow()
                        .ranks())
                .isEqualTo(Map.of(SmallTaxonomy.SPANISH, 3));
        assertThat(facts.get(Field.LANGUAGES, Fact.Levels.class).orElseThrow().ranks())
                .hasSize(2);
        assertThat(facts.get(Field.PAY, Fact.Range.class)).contains(Fact.Range.of(1200, 1200));
        assertThat(facts.get(Field.PLACE, Fact.Place.class).orElseThrow().anywhere())
                .isTrue();
        assertThat(facts.byField()).doesNotContainKeys(Field.EDUCATION, Field.LICENCES, Field.CONTRACT);
    }

    private static Facts done(double... years) {
        Map<String, Double> weights = new java.util.TreeMap<>();
        for (double one : years) {
            weights.put("urn:occupation:" + one, one);
        }
        return Facts.NONE.with(Field.EXPERIENCE, new Fact.Concepts(weights));
    }
}
