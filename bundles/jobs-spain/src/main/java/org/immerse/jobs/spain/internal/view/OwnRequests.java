package org.immerse.jobs.spain.internal.view;

import java.util.List;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.request.VacancyRequests;

/** What stands between a person and a vacancy already. */
final class OwnRequests {
    private OwnRequests() {}

    /** The open request of this person about this vacancy, or else the last one that ended. */
    static Optional<Request> about(Requests requests, User person, Vacancy vacancy) {
        List<Request> all = requests.of(person).stream()
                .filter(request -> request.subject().equals(vacancy.id()))
                .filter(request -> request.type().equals(VacancyRequests.APPLICATION)
                        || request.type().equals(VacancyRequests.INVITATION))
                .toList();
        return all.stream()
                .filter(request -> !request.status().isFinal())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
