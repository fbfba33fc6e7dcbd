package org.immerse.jobs.spain.internal.request;

import java.util.Locale;
import java.util.Optional;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What applications and invitations have in common: they are about a vacancy. */
@Component(service = VacancyRequests.class)
public final class VacancyRequests {
    /** A person applies. */
    public static final String APPLICATION = "jobs-spain.application";
    /** An employer invites. */
    public static final String INVITATION = "jobs-spain.invitation";
    /** The firewall's task once both agreed. */
    static final String AGREED = "jobs-spain.agreed";

    private final Vacancies vacancies;

    @Activate
    public VacancyRequests(@Reference Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** The vacancy's title, in the employer's words, whatever the reader's language. */
    Optional<String> title(String vacancy, Locale locale) {
        return vacancies.find(vacancy).map(Vacancy::title);
    }

    Optional<String> path(String vacancy) {
        return vacancies.find(vacancy).map(found -> "jobs-spain/vacancy/" + found.id());
    }
}
