package org.immerse.jobs.spain.internal.request;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestType;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person applies for a vacancy. */
@Component(service = RequestType.class)
public final class ApplicationType implements RequestType {
    private final VacancyRequests vacancies;
    private final VacancyDecisions decisions;

    @Activate
    public ApplicationType(@Reference VacancyRequests vacancies, @Reference VacancyDecisions decisions) {
        this.vacancies = vacancies;
        this.decisions = decisions;
    }

    @Override
    public String id() {
        return VacancyRequests.APPLICATION;
    }

    @Override
    public String task() {
        return "jobs-spain.applicants";
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

    @Override
    public void deciding(User actor, Request request, Request.Action action, String reason) {
        decisions.answering(actor, request, action, reason);
    }
}
