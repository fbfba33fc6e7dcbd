package org.immerse.jobs.spain.internal.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.People;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Accounts;
import org.immerse.jobs.spain.internal.persistence.SavedVacancies;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.immerse.jobs.spain.internal.profile.JobsProfile;
import org.immerse.jobs.spain.internal.request.VacancyRequests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the vacancies a person saved or applied to have in common: worked out anew each time and kept nowhere, and only while the
 * person agrees, so that taking the consent back ends it at once.
 */
@Component(service = LikedVacancies.class)
public final class LikedVacancies {
    /** What one liked long ago says little: the last ones count. */
    private static final int MOST = 50;

    private final People people;
    private final SavedVacancies saved;
    private final Requests requests;
    private final Accounts accounts;
    private final Vacancies vacancies;

    @Activate
    public LikedVacancies(
            @Reference People people,
            @Reference SavedVacancies saved,
            @Reference Requests requests,
            @Reference Accounts accounts,
            @Reference Vacancies vacancies) {
        this.people = people;
        this.saved = saved;
        this.requests = requests;
        this.accounts = accounts;
        this.vacancies = vacancies;
    }

    /** Their profile; empty where the person does not agree, or liked nothing yet. */
    Optional<Fact.Concepts> profile(String person) {
        if (!people.agrees(person, JobsProfile.USE_LIKED)) {
            return Optional.empty();
        }
        Set<String> liked = new LinkedHashSet<>(applied(person));
        liked.addAll(saved.of(person));
        List<Facts> facts = vacancies.findAll(liked.stream().limit(MOST).toList()).stream()
                .map(VacancyFacts::of)
                .toList();
        return JobsMatchingModel.INTEREST.profile(facts);
    }

    private List<String> applied(String person) {
        return accounts.find(person).map(requests::of).orElse(List.of()).stream()
                .filter(request -> request.type().equals(VacancyRequests.APPLICATION)
                        && request.status() != Request.Status.WITHDRAWN)
                .map(Request::subject)
                .toList();
    }
}
