package org.immerse.jobs.spain.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.People;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.SmallTaxonomy;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.profile.JobsProfile;
import org.immerse.jobs.spain.internal.request.VacancyRequests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LikedVacanciesTest {
    private static final String AMINA = "amina";

    @AutoClose
    private final Fixture fixture = new Fixture();

    private final Set<String> agreed = new HashSet<>(Set.of(JobsProfile.USE_LIKED));
    private final List<Request> sent = new ArrayList<>();
    private final LikedVacancies liked =
            new LikedVacancies(people(), fixture.saved, requests(), accounts(), fixture.vacancies);
    private final Vacancy cutting = vacancy("Cocinero", "cortar verduras");
    private final Vacancy both = vacancy("Ayudante", "cortar verduras, limpiar cocinas");

    @Test
    void tellsWhatSavedAndAppliedVacanciesHaveInCommon() {
        fixture.saved.save(AMINA, cutting.id());
        sent.add(application(both, Request.Status.DECLINED));

        assertThat(liked.profile(AMINA).orElseThrow().weights())
                .containsEntry(SmallTaxonomy.CUT, 1.0)
                .containsEntry(SmallTaxonomy.CLEAN, 0.5);
    }

    @Test
    void usesNothingWithoutConsentAndEndsAtOnceWhenItIsTakenBack() {
        fixture.saved.save(AMINA, cutting.id());
        assertThat(facts().byField()).containsKeys(Field.LIKED, Field.SKILLS);

        agreed.clear();

        assertThat(liked.profile(AMINA)).isEmpty();
        assertThat(facts().byField()).containsOnlyKeys(Field.SKILLS);
    }

    @Test
    void passesOverApplicationsThatWereTakenBackAndInvitations() {
        sent.add(application(both, Request.Status.WITHDRAWN));
        sent.add(new Request(
                "r",
                VacancyRequests.INVITATION,
                cutting.id(),
                Party.organisation("tavern"),
                Party.person(AMINA),
                Request.Status.SENT,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                0));
        assertThat(liked.profile(AMINA)).isEmpty();
    }

    @Test
    void isOffUntilThePersonAgreesAndOfferedBesideTheQuestions() {
        assertThat(new JobsProfile().purposes()).contains(JobsProfile.USE_LIKED);
        assertThat(JobsMatchingModel.INTEREST.needFields()).containsExactly(Field.LIKED);
        assertThat(JobsMatchingModel.INTEREST.weight())
                .as("at most a quarter of all others, so at most a fifth of the whole")
                .isLessThanOrEqualTo(new JobsMatchingModel()
                                .criteria().stream()
                                        .filter(criterion -> criterion != JobsMatchingModel.INTEREST)
                                        .mapToDouble(org.immerse.api.matching.Criterion::weight)
                                        .sum()
                        / 4);
    }

    private Facts facts() {
        return new PersonalMatches(fixture.matching, people(), fixture.vacancies, fixture.search, liked).facts(AMINA);
    }

    private Vacancy vacancy(String title, String skills) {
        return fixture.given("""
                {"title": "%s", "skills": "%s", "jobLocation": {"address": {"addressLocality": "Madrid"}}}""".formatted(title, skills));
    }

    private static Request application(Vacancy vacancy, Request.Status status) {
        return new Request(
                "r-" + vacancy.id(),
                VacancyRequests.APPLICATION,
                vacancy.id(),
                Party.person(AMINA),
                Party.organisation("tavern"),
                status,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                0);
    }

    private People people() {
        return (People) fake(People.class);
    }

    private Requests requests() {
        return (Requests) fake(Requests.class);
    }

    private Accounts accounts() {
        return (Accounts) fake(Accounts.class);
    }

    /** The services around, as far as they are asked. */
    private Object fake(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "agrees" -> agreed.contains((String) arguments[1]);
                    case "facts" -> Facts.NONE.with(Field.SKILLS, Fact.Concepts.of(SmallTaxonomy.CUT));
                    case "of" -> sent;
                    case "find" ->
                        Optional.of(new User(AMINA, AMINA, "Amina", Set.of(Role.NEWCOMER), Optional.empty()));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
