package org.immerse.jobs.spain.internal.check;

import java.time.Clock;
import java.time.LocalDate;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether there are open vacancies, and whether most of them end soon. */
@Component
public final class OpenVacanciesCheck implements ModuleCheck {
    private static final int SOON_DAYS = 7;
    private static final String PREFIX = "jobs-spain.check.";

    private final Vacancies vacancies;
    private final Clock clock;

    @Activate
    public OpenVacanciesCheck(@Reference Vacancies vacancies, @Reference Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "jobs-spain.vacancies";
    }

    @Override
    public Text title() {
        return Text.of(PREFIX + "title");
    }

    @Override
    public Result check() {
        LocalDate today = SpanishDay.today(clock);
        int open = vacancies.count(VacancyQuery.ALL, today);
        if (open == 0) {
            return new Result(Level.WARNING, Text.of(PREFIX + "none"), Text.of(PREFIX + "none.advice"));
        }
        int ending = vacancies.endingBy(today, today.plusDays(SOON_DAYS));
        if (ending * 2 > open) {
            return new Result(
                    Level.WARNING, Text.of(PREFIX + "ending", ending, open), Text.of(PREFIX + "ending.advice"));
        }
        return Result.good(Text.of(PREFIX + "good", open));
    }
}
