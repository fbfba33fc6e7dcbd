package org.immerse.jobs.spain.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immerse.api.matching.Matching;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.matching.VacancyFacts;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where every change of a vacancy goes through: it is kept, and the next ranking sees it. */
@Component(service = VacancyBoard.class)
public final class VacancyBoard {
    private final Vacancies vacancies;
    private final Matching matching;
    private final Clock clock;

    @Activate
    public VacancyBoard(@Reference Vacancies vacancies, @Reference Matching matching, @Reference Clock clock) {
        this.vacancies = vacancies;
        this.matching = matching;
        this.clock = clock;
    }

    /** Keeps vacancies, all or none, and tells the engine. */
    public void keep(Collection<Vacancy> changed) {
        vacancies.keep(changed);
        LocalDate today = SpanishDay.today(clock);
        changed.forEach(vacancy -> tell(vacancy, today));
    }

    /** Closes a vacancy: nobody can apply any more. */
    public Vacancy close(Vacancy vacancy) {
        return change(vacancy.with(Vacancy.Status.CLOSED, clock.instant()));
    }

    /** Opens a closed vacancy again; its last day must lie ahead. */
    public Vacancy reopen(Vacancy vacancy) {
        return change(vacancy.with(Vacancy.Status.OPEN, clock.instant()));
    }

    /** Marks those whose last day is over as expired, and takes them out of the ranking. */
    public int expireOverdue() {
        List<Vacancy> overdue = vacancies.overdue(SpanishDay.today(clock)).stream()
                .map(vacancy -> vacancy.with(Vacancy.Status.EXPIRED, clock.instant()))
                .toList();
        if (!overdue.isEmpty()) {
            keep(overdue);
        }
        return overdue.size();
    }

    private Vacancy change(Vacancy vacancy) {
        keep(List.of(vacancy));
        return vacancy;
    }

    private void tell(Vacancy vacancy, LocalDate today) {
        if (vacancy.isOpenOn(today)) {
            matching.offerChanged(JobsSpainModule.ID, VacancyFacts.toOffer(vacancy));
        } else {
            matching.offerRemoved(JobsSpainModule.ID, vacancy.id());
        }
    }
}
