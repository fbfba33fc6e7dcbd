package org.immerse.jobs.spain.internal.view;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.ui.UserSession;
import org.immerse.jobs.spain.internal.VacancyBoard;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.Sender;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.immerse.jobs.spain.internal.request.VacancyRequests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an employer's views need: only one's own organisation's vacancies can be reached through it. */
@Component(service = EmployerDesk.class)
public final class EmployerDesk {
    private final Vacancies vacancies;
    private final VacancyBoard board;
    private final Requests requests;
    private final UserSession session;
    private final Clock clock;

    @Activate
    public EmployerDesk(
            @Reference Vacancies vacancies,
            @Reference VacancyBoard board,
            @Reference Requests requests,
            @Reference UserSession session,
            @Reference Clock clock) {
        this.vacancies = vacancies;
        this.board = board;
        this.requests = requests;
        this.session = session;
        this.clock = clock;
    }

    /** Who uses this browser, where they act for an organisation. */
    Optional<User> employer() {
        return session.user().filter(user -> user.organisation().isPresent());
    }

    /** The organisation they act for. */
    Optional<Organisation> organisation() {
        return session.user().flatMap(User::organisation);
    }

    /** Its vacancies, newest first. */
    List<Vacancy> all() {
        return organisation().map(own -> vacancies.ofEmployer(own.id())).orElse(List.of());
    }

    /** One of its vacancies. */
    Optional<Vacancy> find(String id) {
        return vacancies
                .find(id)
                .filter(vacancy -> organisation()
                        .map(Organisation::id)
                        .filter(vacancy.employer().id()::equals)
                        .isPresent());
    }

    /** Requests of this kind about a vacancy, last changed first. */
    List<Request> about(String type, Vacancy vacancy) {
        return employer().map(user -> requests.about(user, type, vacancy.id())).orElse(List.of());
    }

    /** How many people applied and wait for an answer. */
    int waiting(Vacancy vacancy) {
        return (int) about(VacancyRequests.APPLICATION, vacancy).stream()
                .filter(request -> request.status() == Request.Status.SENT || request.status() == Request.Status.SEEN)
                .count();
    }

    /** Sends vacancies as the organisation. */
    Sender sender(Vacancy.Origin origin, Locale locale) {
        User user = employer().orElseThrow();
        return new Sender(user, user.organisation(), origin, false, locale);
    }

    Requests requests() {
        return requests;
    }

    VacancyBoard board() {
        return board;
    }

    Clock clock() {
        return clock;
    }
}
