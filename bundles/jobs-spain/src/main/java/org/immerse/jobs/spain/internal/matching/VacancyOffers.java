package org.immerse.jobs.spain.internal.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The open vacancies, for the engine. */
@Component
public final class VacancyOffers implements OfferSource {
    private final Vacancies vacancies;
    private final Clock clock;

    @Activate
    public VacancyOffers(@Reference Vacancies vacancies, @Reference Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public String model() {
        return JobsSpainModule.ID;
    }

    @Override
    public OptionalInt expected() {
        return OptionalInt.of(vacancies.count(VacancyQuery.ALL, SpanishDay.today(clock)));
    }

    @Override
    public void readAll(Consumer<Offer> sink) {
        LocalDate today = SpanishDay.today(clock);
        vacancies.readOpen(today, vacancy -> sink.accept(VacancyFacts.toOffer(vacancy)));
    }
}
