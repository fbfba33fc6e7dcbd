package org.immerse.jobs.spain.internal.request;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.RequestType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An employer invites somebody to apply. */
@Component(service = RequestType.class)
public final class InvitationType implements RequestType {
    private final VacancyRequests vacancies;

    @Activate
    public InvitationType(@Reference VacancyRequests vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public String id() {
        return VacancyRequests.INVITATION;
    }

    @Override
    public String task() {
        return "jobs-spain.candidates";
    }

    @Override
    public String agreedTask() {
        return VacancyRequests.AGREED;
    }

    @Override
    public Optional<String> subjectTitle(String subject, Locale locale) {
        return vacancies.title(subject, locale);
    }

    @Override
    public Optional<String> subjectPath(String subject) {
        return vacancies.path(subject);
    }

    /** Nothing is known yet: answers have not been counted. */
    @Override
    public Optional<Integer> usualDays(String subject) {
        return Optional.empty();
    }
}
